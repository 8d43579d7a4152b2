import { MultiSelect, NumberInput, Select, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ATTENTION_LEVELS, COMPANY_STATUSES, IMPORTANCE_CLASSES } from '@ortstreu/shared/company';
import { INSIDE, MoreFilters } from '../../ui/MoreFilters';
import { SearchBox } from '../../ui/SearchBox';
import { type useCompanyFilters } from './useCompanyFilters';

interface CompanyFilterControlsProps {
  filters: ReturnType<typeof useCompanyFilters>;
  people: ReadonlyMap<string, string>;
}

/** Search beside the list, everything else behind one button. */
export function CompanyFilterControls({ filters: { values, set }, people }: CompanyFilterControlsProps) {
  const { t } = useTranslation();
  return (
    <>
      <SearchBox width={280} label={t('company.filter.search')} value={values.search} onSearch={(search) => set({ search }, { typing: true })} />
      <MoreFilters>
        <MultiSelect
          label={t('company.filter.level')}
          comboboxProps={INSIDE}
          data={ATTENTION_LEVELS.map((value) => ({ value, label: t(`attention.levels.${value}`) }))}
          value={values.levels ?? []}
          onChange={(levels) => set({ levels: levels.length ? levels : undefined })}
        />
        <MultiSelect
          label={t('company.filter.importance')}
          comboboxProps={INSIDE}
          data={[...IMPORTANCE_CLASSES]}
          value={values.importance ?? []}
          onChange={(importance) => set({ importance: importance.length ? importance : undefined })}
        />
        <MultiSelect
          label={t('company.filter.status')}
          comboboxProps={INSIDE}
          data={COMPANY_STATUSES.map((value) => ({ value, label: t(`company.status.${value}`) }))}
          value={values.status ?? []}
          onChange={(status) => set({ status: status.length ? status : undefined })}
        />
        <Select
          label={t('company.filter.accountManager')}
          comboboxProps={INSIDE}
          clearable
          data={[...people].map(([value, label]) => ({ value, label }))}
          value={values.accountManagerId ?? null}
          onChange={(id) => set({ accountManagerId: id ?? undefined })}
        />
        <NumberInput
          label={t('company.filter.employeesFrom')}
          min={0}
          hideControls
          value={values.employeesFrom ?? ''}
          onChange={(value) => set({ employeesFrom: typeof value === 'number' ? value : undefined }, { typing: true })}
        />
        <Switch
          label={t('company.filter.archived')}
          checked={values.isArchived ?? false}
          onChange={(event) => set({ isArchived: event.currentTarget.checked || undefined })}
        />
      </MoreFilters>
    </>
  );
}
