import type { Transitions } from '@ortstreu/shared/kernel';
import type { SiteStatus } from './siteTerms';

/** Marketing status of a site. A sale may fall through, so `sold` can be reopened; `reserved` needs a day until when. */
export const SITE_STATUS_MOVES: Transitions<SiteStatus> = {
  free: ['inNegotiation', 'reserved', 'sold', 'notMarketable'],
  inNegotiation: ['free', 'reserved', 'sold', 'notMarketable'],
  reserved: ['free', 'inNegotiation', 'sold', 'notMarketable'],
  sold: ['free', 'notMarketable'],
  notMarketable: ['free', 'inNegotiation', 'reserved', 'sold'],
};
