import { matchSite, type MatchableRequest } from './matchSite';
import type { MatchableSite, SiteMatch, Verdict } from './matchTypes';

export interface RankedSite<Site> {
  site: Site;
  match: SiteMatch;
}

const VERDICT_ORDER: Readonly<Record<Verdict, number>> = { fits: 0, fitsIf: 1, doesNotFit: 2 };

const conditions = (match: SiteMatch): number => match.findings.filter((finding) => finding.importance === 'hard' && finding.verdict !== 'fits').length;

/** How far the area is from the middle of what is asked, in m²; without a wish for area every site is alike. */
function areaDistance(request: MatchableRequest, site: MatchableSite): number {
  const area = request.criteria.find((criterion) => criterion.key === 'area');
  const [min, max] = [area?.min ?? area?.max, area?.max ?? area?.min];
  if (min == null || max == null) return 0;
  return site.areaM2 == null ? Number.MAX_SAFE_INTEGER : Math.abs(site.areaM2 - (min + max) / 2);
}

/**
 * Sites with their verdicts, best first: verdict, open musts, soft points, unknowns, nearness of the area, and at last the id, so that the
 * order never depends on the order of the input.
 */
export function rankSites<Site extends MatchableSite & { id: string }>(request: MatchableRequest, sites: readonly Site[]): RankedSite<Site>[] {
  const keyed = sites.map((site) => {
    const match = matchSite(request, site);
    return { site, match, order: [VERDICT_ORDER[match.verdict], conditions(match), -match.softPoints, match.unknowns, areaDistance(request, site)] };
  });
  keyed.sort((a, b) => {
    const decisive = a.order.findIndex((value, index) => value !== b.order[index]);
    if (decisive >= 0) return (a.order[decisive] ?? 0) - (b.order[decisive] ?? 0);
    return a.site.id < b.site.id ? -1 : a.site.id > b.site.id ? 1 : 0;
  });
  return keyed.map(({ site, match }) => ({ site, match }));
}
