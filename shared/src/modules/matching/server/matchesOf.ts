import type { Scope } from '@ortstreu/shared/kernel/server';
import { candidateSites, type CandidateSite } from '@ortstreu/shared/site/server';
import { siteRequestById, type SiteRequestRecord } from '@ortstreu/shared/siteRequest/server';
import { candidateFilter } from '../candidateFilter';
import { isRefused } from '../matchSite';
import { rankSites, type RankedSite } from '../rankSites';

export type MatchedSite = RankedSite<CandidateSite>;

export interface Matches {
  request: SiteRequestRecord;
  matches: MatchedSite[];
}

const MAX_MATCHES = 200;

/** The sites for a request, best first, as far as this person may see them; what does not fit only on demand. */
export async function matchesOf(
  scope: Scope,
  siteRequestId: string,
  { withRefused = false, first = 50 }: { withRefused?: boolean; first?: number } = {},
): Promise<Matches> {
  const request = await siteRequestById(scope, siteRequestId);
  const candidates = await candidateSites(scope, withRefused ? {} : candidateFilter(request));
  const sites = withRefused ? candidates : candidates.filter((site) => !isRefused(request, site));
  const ranked = rankSites(request, sites);
  return { request, matches: ranked.slice(0, Math.min(Math.max(first, 1), MAX_MATCHES)) };
}
