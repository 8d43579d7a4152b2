import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type SiteRowFragment } from '../../graphql/__generated__/operations';
import { useFormats } from '../../ui/LocaleContext';
import { SiteFreshnessBadge, SiteStatusBadge } from './SiteBadges';

/** One site in a few lines: on phones and below the map. */
export function SiteCard({ site }: { site: SiteRowFragment }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <>
      <Text fw={600}>{site.name}</Text>
      <Text size="sm">
        {[
          site.areaM2 === null ? null : format.area(site.areaM2),
          site.zoning,
          site.priceCentsPerM2 === null ? null : format.pricePerArea(site.priceCentsPerM2),
          site.municipality,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Group gap="2px 16px">
        <SiteStatusBadge site={site} />
        <SiteFreshnessBadge site={site} />
        {site.dataGaps.length > 0 ? (
          <Text span size="sm" c="dimmed">
            {t('site.gaps', { count: site.dataGaps.length })}
          </Text>
        ) : null}
      </Group>
    </>
  );
}
