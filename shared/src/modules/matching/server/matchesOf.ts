import type { Scope } from '@ortstreu/shared/kernel/server';
import { candidateSites, type SiteRecord } from '@ortstreu/shared/site/server';
import { siteRequestById, type SiteRequestRecord } from '@ortstreu/shared/siteRequest/server';
import { candidateFilter } from '../candidateFilter';
import { rankSites, type RankedSite } from '../rankSites';

export type MatchedSite = RankedSite<SiteRecord & { id: string }>;

export interface Matches {
  request: SiteRequestRecord;
  matches: MatchedSite[];
}

const MAX_MATCHES = 200;

/** The sites for a request, best first, as far as this person may see them; what does not fit only on demand. */
export async function matchesOf(scope: Scope, siteRequestId: string, { withRefused = false, first = 50 }: { withRefused?: boolean; first?: number } = {}): Promise<Matches> {
  const request = await siteRequestById(scope, siteRequestId);
  const prefilter = withRefused ? {} : candidateFilter(request);
  const sites = (await candidateSites(scope, prefilter)).map((site) => ({ ...site, id: site._id.toHexString() }));
  const ranked = rankSites(request, sites).filter(({ match }) => withRefused || match.verdict !== 'doesNotFit');
  return { request, matches: ranked.slice(0, Math.min(Math.max(first, 1), MAX_MATCHES)) };
}
