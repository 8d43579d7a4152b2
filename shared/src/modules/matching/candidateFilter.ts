import { hasValue } from '@ortstreu/shared/siteRequest';
import type { MatchableRequest } from './matchSite';
import { RULES } from './rules';

/**
 * A MongoDB filter for the sites worth judging. It only spares work: a site that `matchSite` does not refuse always passes, so everything
 * that is unknown passes and only musts narrow it.
 */
export function candidateFilter(request: MatchableRequest): { $and: object[] } {
  const musts = request.criteria.filter((criterion) => criterion.importance === 'hard' && hasValue(criterion));
  const narrowing = musts.map((criterion) => RULES[criterion.key].prefilter?.(criterion)).filter((filter): filter is object => filter !== undefined);
  return { $and: [{ status: { $nin: ['sold', 'notMarketable'] } }, ...narrowing] };
}
