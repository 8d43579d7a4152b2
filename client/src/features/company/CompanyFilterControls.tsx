import { Button, MultiSelect, NumberInput, Popover, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFilter, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ATTENTION_LEVELS, COMPANY_STATUSES, IMPORTANCE_CLASSES } from '@ortstreu/shared/company';
import { type useCompanyFilters } from './useCompanyFilters';

interface CompanyFilterControlsProps {
  filters: ReturnType<typeof useCompanyFilters>;
  people: ReadonlyMap<string, string>;
}

/** Search beside the list, everything else behind one button. */
export function CompanyFilterControls({ filters: { values, set }, people }: CompanyFilterControlsProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(values.search ?? '');
  const [known, setKnown] = useState(values.search);
  const search = useDebouncedCallback((text: string) => set({ search: text.trim() || undefined }, { typing: true }), 200);
  if (known !== values.search) {
    // Back, a removed chip or a saved link changed the search from outside.
    setKnown(values.search);
    if ((values.search ?? '') !== typed.trim()) setTyped(values.search ?? '');
  }
  return (
    <>
      <TextInput
        type="search"
        w={280}
        leftSection={<IconSearch size={16} aria-hidden />}
        aria-label={t('company.filter.search')}
        placeholder={t('company.filter.search')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <Popover width={320} position="bottom-start" withArrow trapFocus returnFocus>
        <Popover.Target>
          <Button variant="default" leftSection={<IconFilter size={16} aria-hidden />}>
            {t('company.filter.more')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Stack gap="sm">
            <MultiSelect
              label={t('company.filter.level')}
              comboboxProps={{ withinPortal: false }}
              data={ATTENTION_LEVELS.map((value) => ({ value, label: t(`attention.levels.${value}`) }))}
              value={values.levels ?? []}
              onChange={(levels) => set({ levels: levels.length ? levels : undefined })}
            />
            <MultiSelect
              label={t('company.filter.importance')}
              comboboxProps={{ withinPortal: false }}
              data={[...IMPORTANCE_CLASSES]}
              value={values.importance ?? []}
              onChange={(importance) => set({ importance: importance.length ? importance : undefined })}
            />
            <MultiSelect
              label={t('company.filter.status')}
              comboboxProps={{ withinPortal: false }}
              data={COMPANY_STATUSES.map((value) => ({ value, label: t(`company.status.${value}`) }))}
              value={values.status ?? []}
              onChange={(status) => set({ status: status.length ? status : undefined })}
            />
            <Select
              label={t('company.filter.accountManager')}
              comboboxProps={{ withinPortal: false }}
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
          </Stack>
        </Popover.Dropdown>
      </Popover>
    </>
  );
}
