import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type SiteFilter } from '../../graphql/__generated__/operations';
import { type FilterChip } from '../../ui/FilterChips';
import { useFormats } from '../../ui/LocaleContext';
import { useUrlFilters } from '../../ui/hooks/useUrlFilters';

const SHAPE = {
  search: 'text',
  statuses: 'list',
  zonings: 'list',
  kinds: 'list',
  freshness: 'list',
  areaFromM2: 'number',
  areaToM2: 'number',
  isArchived: 'flag',
} as const;

/** The filters of the site list: in the address, as the API takes them, and as chips in the words of the trade. */
export function useSiteFilters() {
  const { t } = useTranslation();
  const format = useFormats();
  const filters = useUrlFilters(SHAPE);
  const { values, active, set } = filters;
  const chips = useMemo((): FilterChip[] => {
    const label: Record<keyof typeof SHAPE, () => string> = {
      search: () => `„${values.search ?? ''}“`,
      statuses: () => (values.statuses ?? []).map((value) => t(`site.statuses.${value as 'free'}`)).join(', '),
      zonings: () => (values.zonings ?? []).join(', '),
      kinds: () => (values.kinds ?? []).map((value) => t(`site.kinds.${value as 'plot'}`)).join(', '),
      freshness: () => (values.freshness ?? []).map((value) => t(`site.freshnesses.${value as 'stale'}`)).join(', '),
      areaFromM2: () => `≥ ${format.area(values.areaFromM2 ?? 0)}`,
      areaToM2: () => `≤ ${format.area(values.areaToM2 ?? 0)}`,
      isArchived: () => t('company.filter.archived'),
    };
    return active.map((key) => ({ key, label: label[key](), onRemove: () => set({ [key]: undefined }) }));
  }, [active, values, set, t, format]);
  return { ...filters, chips, filter: values as SiteFilter };
}
