import { Text } from '@mantine/core';
import { IconCheck, IconCircle, IconCircleCheck, IconCircleDashed, IconCircleOff, IconClock, IconClockOff, IconClockPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isLocalDate } from '@ortstreu/shared/kernel';
import { type SiteRowFragment } from '../../graphql/__generated__/operations';
import { FreshnessBadge } from '../../ui/FreshnessBadge';
import { useFormats } from '../../ui/LocaleContext';

const ICONS = { free: IconCircle, inNegotiation: IconCircleDashed, reserved: IconClockPause, sold: IconCircleCheck, notMarketable: IconCircleOff };

/** Where a site stands in its marketing: shape and word, with the day until which it is reserved; in short on hover only. */
export function SiteStatusBadge({ site, short = false }: { site: Pick<SiteRowFragment, 'status' | 'reservedUntil'>; short?: boolean }) {
  const { t } = useTranslation();
  const format = useFormats();
  const Icon = ICONS[site.status];
  const until = site.status === 'reserved' && site.reservedUntil && isLocalDate(site.reservedUntil) ? ` (${format.date(site.reservedUntil)})` : '';
  return (
    <Text span size="sm" title={short && until ? `${t(`site.statuses.${site.status}`)}${until}` : undefined}>
      <Icon size={14} aria-hidden style={{ verticalAlign: '-2px', marginRight: 4 }} />
      {t(`site.statuses.${site.status}`)}
      {short ? null : until}
    </Text>
  );
}

const TRUST_ICONS = { confirmed: IconCheck, ageing: IconClock, stale: IconClockOff };

/** Age and gaps in two short lines of the list; how old exactly is told on hover. */
export function SiteTrust({ site }: { site: Pick<SiteRowFragment, 'freshness' | 'confirmedOn' | 'dataGaps'> }) {
  const { t } = useTranslation();
  const format = useFormats();
  const Icon = TRUST_ICONS[site.freshness];
  return (
    <Text
      component="div"
      size="sm"
      lh={1.25}
      c={site.freshness === 'ageing' ? 'var(--ot-level-talk)' : 'dimmed'}
      title={site.confirmedOn ? format.longDate(site.confirmedOn) : t('common.freshness.never')}
    >
      <span style={{ textDecoration: site.freshness === 'stale' ? 'line-through' : undefined }}>
        <Icon size={14} aria-hidden style={{ verticalAlign: '-2px', marginRight: 4 }} />
        {t(`site.freshnesses.${site.freshness}`)}
      </span>
      {site.dataGaps.length > 0 ? (
        <Text size="xs" lh={1.25} c="dimmed">
          {t('site.gaps', { count: site.dataGaps.length })}
        </Text>
      ) : null}
    </Text>
  );
}

/** How old the facts of a site are. */
export const SiteFreshnessBadge = ({ site }: { site: Pick<SiteRowFragment, 'freshness' | 'confirmedOn'> }) => (
  <FreshnessBadge state={site.freshness === 'ageing' ? 'aging' : site.freshness} confirmedOn={site.confirmedOn} />
);
