import { Button, MultiSelect, NumberInput, Popover, Stack, Switch, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFilter, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FRESHNESSES, SITE_KINDS, SITE_STATUSES, ZONINGS } from '@ortstreu/shared/site';
import { type useSiteFilters } from './useSiteFilters';

/** Search beside the list, everything else behind one button. */
export function SiteFilterControls({ filters: { values, set } }: { filters: ReturnType<typeof useSiteFilters> }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(values.search ?? '');
  const search = useDebouncedCallback((text: string) => set({ search: text.trim() || undefined }, { typing: true }), 200);
  const inside = { comboboxProps: { withinPortal: false } };
  return (
    <>
      <TextInput
        type="search"
        w={240}
        leftSection={<IconSearch size={16} aria-hidden />}
        aria-label={t('site.search')}
        placeholder={t('site.search')}
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
              {...inside}
              label={t('site.zoning')}
              data={[...ZONINGS]}
              value={values.zonings ?? []}
              onChange={(zonings) => set({ zonings: zonings.length ? zonings : undefined })}
            />
            <MultiSelect
              {...inside}
              label={t('site.status')}
              data={SITE_STATUSES.map((value) => ({ value, label: t(`site.statuses.${value}`) }))}
              value={values.statuses ?? []}
              onChange={(statuses) => set({ statuses: statuses.length ? statuses : undefined })}
            />
            <MultiSelect
              {...inside}
              label={t('site.facts.kind')}
              data={SITE_KINDS.map((value) => ({ value, label: t(`site.kinds.${value}`) }))}
              value={values.kinds ?? []}
              onChange={(kinds) => set({ kinds: kinds.length ? kinds : undefined })}
            />
            <MultiSelect
              {...inside}
              label={t('site.freshness')}
              data={FRESHNESSES.map((value) => ({ value, label: t(`site.freshnesses.${value}`) }))}
              value={values.freshness ?? []}
              onChange={(freshness) => set({ freshness: freshness.length ? freshness : undefined })}
            />
            <NumberInput
              label={t('site.areaFrom')}
              min={0}
              hideControls
              value={values.areaFromM2 ?? ''}
              onChange={(value) => set({ areaFromM2: typeof value === 'number' ? value : undefined }, { typing: true })}
            />
            <NumberInput
              label={t('site.areaTo')}
              min={0}
              hideControls
              value={values.areaToM2 ?? ''}
              onChange={(value) => set({ areaToM2: typeof value === 'number' ? value : undefined }, { typing: true })}
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
