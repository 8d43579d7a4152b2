import { MultiSelect, NumberInput, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FRESHNESSES, SITE_KINDS, SITE_STATUSES, ZONINGS } from '@ortstreu/shared/site';
import { INSIDE, MoreFilters } from '../../ui/MoreFilters';
import { SearchBox } from '../../ui/SearchBox';
import { type useSiteFilters } from './useSiteFilters';

/** Search beside the list, everything else behind one button. */
export function SiteFilterControls({ filters: { values, set } }: { filters: ReturnType<typeof useSiteFilters> }) {
  const { t } = useTranslation();
  return (
    <>
      <SearchBox width={240} label={t('site.search')} value={values.search} onSearch={(search) => set({ search }, { typing: true })} />
      <MoreFilters>
        <MultiSelect
          comboboxProps={INSIDE}
          label={t('site.zoning')}
          data={[...ZONINGS]}
          value={values.zonings ?? []}
          onChange={(zonings) => set({ zonings: zonings.length ? zonings : undefined })}
        />
        <MultiSelect
          comboboxProps={INSIDE}
          label={t('site.status')}
          data={SITE_STATUSES.map((value) => ({ value, label: t(`site.statuses.${value}`) }))}
          value={values.statuses ?? []}
          onChange={(statuses) => set({ statuses: statuses.length ? statuses : undefined })}
        />
        <MultiSelect
          comboboxProps={INSIDE}
          label={t('site.facts.kind')}
          data={SITE_KINDS.map((value) => ({ value, label: t(`site.kinds.${value}`) }))}
          value={values.kinds ?? []}
          onChange={(kinds) => set({ kinds: kinds.length ? kinds : undefined })}
        />
        <MultiSelect
          comboboxProps={INSIDE}
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
      </MoreFilters>
    </>
  );
}
