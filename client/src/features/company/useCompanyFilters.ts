import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isLocalDate } from '@ortstreu/shared/kernel';
import { type CompanyFilter } from '../../graphql/__generated__/operations';
import { useFormats } from '../../ui/LocaleContext';
import { type FilterChip } from '../../ui/FilterChips';
import { useUrlFilters } from '../../ui/hooks/useUrlFilters';

const SHAPE = {
  search: 'text',
  levels: 'list',
  importance: 'list',
  status: 'list',
  employeesFrom: 'number',
  city: 'text',
  industryPrefix: 'text',
  accountManagerId: 'text',
  lastContactBefore: 'text',
  importRunId: 'text',
  isArchived: 'flag',
} as const;

/** The filters of the company list: in the address, as the API takes them, and as chips in people's words. */
export function useCompanyFilters(people: ReadonlyMap<string, string>) {
  const { t } = useTranslation();
  const format = useFormats();
  const filters = useUrlFilters(SHAPE);
  const { values, active, set } = filters;
  const chips = useMemo((): FilterChip[] => {
    const list = (key: 'levels' | 'importance' | 'status', label: (value: string) => string) => (values[key] ?? []).map(label).join(', ');
    const label: Record<keyof typeof SHAPE, () => string> = {
      search: () => t('company.filter.chip.search', { value: values.search }),
      levels: () => list('levels', (value) => t(`attention.levels.${value as 'calm'}`)),
      importance: () => list('importance', (value) => `${t('company.filter.importance')} ${value}`),
      status: () => list('status', (value) => t(`company.status.${value as 'active'}`)),
      employeesFrom: () => t('company.filter.chip.employeesFrom', { value: format.number(values.employeesFrom ?? 0, 0) }),
      city: () => values.city ?? '',
      industryPrefix: () => t('company.filter.chip.industry', { value: values.industryPrefix }),
      accountManagerId: () => people.get(values.accountManagerId ?? '') ?? t('company.filter.accountManager'),
      lastContactBefore: () => {
        const day = values.lastContactBefore ?? '';
        return t('company.filter.chip.lastContactBefore', { value: isLocalDate(day) ? format.date(day) : day });
      },
      importRunId: () => t('company.filter.chip.importRun'),
      isArchived: () => t('company.filter.archived'),
    };
    return active.map((key) => ({ key, label: label[key](), onRemove: () => set({ [key]: undefined }) }));
  }, [active, values, set, t, format, people]);
  return { ...filters, chips, filter: values as CompanyFilter };
}
