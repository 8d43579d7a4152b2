import { Text } from '@mantine/core';
import { IconCircle, IconCircleCheck, IconCircleDashed, IconCircleOff, IconClockPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isLocalDate } from '@ortstreu/shared/kernel';
import { type SiteRowFragment } from '../../graphql/__generated__/operations';
import { FreshnessBadge } from '../../ui/FreshnessBadge';
import { useFormats } from '../../ui/LocaleContext';

const ICONS = { free: IconCircle, inNegotiation: IconCircleDashed, reserved: IconClockPause, sold: IconCircleCheck, notMarketable: IconCircleOff };

/** Where a site stands in its marketing: shape and word, with the day until which it is reserved. */
export function SiteStatusBadge({ site }: { site: Pick<SiteRowFragment, 'status' | 'reservedUntil'> }) {
  const { t } = useTranslation();
  const format = useFormats();
  const Icon = ICONS[site.status];
  const until = site.status === 'reserved' && site.reservedUntil && isLocalDate(site.reservedUntil) ? ` (${format.date(site.reservedUntil)})` : '';
  return (
    <Text span size="sm">
      <Icon size={14} aria-hidden style={{ verticalAlign: '-2px', marginRight: 4 }} />
      {t(`site.statuses.${site.status}`)}
      {until}
    </Text>
  );
}

/** How old the facts of a site are. */
export const SiteFreshnessBadge = ({ site }: { site: Pick<SiteRowFragment, 'freshness' | 'confirmedOn'> }) => <FreshnessBadge state={site.freshness === 'ageing' ? 'aging' : site.freshness} confirmedOn={site.confirmedOn} />;
