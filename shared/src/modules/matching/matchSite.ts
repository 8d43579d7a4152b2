import { CRITERION_KEYS, hasValue, type Criterion } from '@ortstreu/shared/siteRequest';
import type { SiteStatus } from '@ortstreu/shared/site';
import { judged, type Finding, type Judgement, type MatchableSite, type SiteMatch, type Verdict } from './matchTypes';
import { RULES } from './rules';

/** The part of a request that matching reads. */
export interface MatchableRequest {
  criteria: readonly Criterion[];
}

const STATUS: Readonly<Record<SiteStatus, Judgement>> = {
  free: judged('fits', 'statusFree'),
  inNegotiation: judged('fitsIf', 'statusInNegotiation'),
  reserved: judged('fitsIf', 'statusReserved'),
  sold: judged('doesNotFit', 'statusSold'),
  notMarketable: judged('doesNotFit', 'statusNotMarketable'),
};

function find(criterion: Criterion, site: MatchableSite): Finding {
  const rule = RULES[criterion.key];
  const judgement = hasValue(criterion) ? rule.judge(criterion, site) : judged('unknown', 'notAsked');
  return { key: criterion.key, importance: criterion.importance, asked: criterion, offered: rule.offered(site), ...judgement };
}

/** The criteria of a request in the order of the checklist; the same for every site it is matched with. */
const ordered = new WeakMap<readonly Criterion[], readonly Criterion[]>();

function inOrder(criteria: readonly Criterion[]): readonly Criterion[] {
  const known = ordered.get(criteria);
  if (known) return known;
  const sorted = [...criteria].sort((a, b) => CRITERION_KEYS.indexOf(a.key) - CRITERION_KEYS.indexOf(b.key));
  ordered.set(criteria, sorted);
  return sorted;
}

/** True where `matchSite` would refuse, found out without putting the whole list of findings together. */
export const isRefused = (request: MatchableRequest, site: MatchableSite): boolean =>
  STATUS[site.status].verdict === 'doesNotFit' ||
  request.criteria.some(
    (criterion) => criterion.importance === 'hard' && hasValue(criterion) && RULES[criterion.key].judge(criterion, site).verdict === 'doesNotFit',
  );

/** What one finding does to the whole: soft criteria only sort, open ones at most put a condition. */
function consequence({ importance, verdict, asked }: Finding): Verdict {
  if (importance === 'soft') return 'fits';
  if (importance === 'unknown') return verdict === 'fits' || (asked && !hasValue(asked)) ? 'fits' : 'fitsIf';
  return verdict === 'unknown' ? 'fitsIf' : verdict;
}

function overall(findings: Finding[]): Verdict {
  const consequences = findings.map(consequence);
  if (consequences.includes('doesNotFit')) return 'doesNotFit';
  // Without a single wish that is met nobody can say that a site fits.
  const somethingFits = findings.some((finding) => finding.key !== 'status' && finding.verdict === 'fits');
  return somethingFits && !consequences.includes('fitsIf') ? 'fits' : 'fitsIf';
}

/**
 * Judges one site for one request: `fits` when every must is met, `fitsIf` when something is open or negotiable, `doesNotFit` when a must
 * is contradicted. Pure; findings come in the order of the checklist.
 */
export function matchSite(request: MatchableRequest, site: MatchableSite): SiteMatch {
  const status: Finding = { key: 'status', importance: 'hard', asked: null, offered: site.status, ...STATUS[site.status] };
  const findings = [status, ...inOrder(request.criteria).map((criterion) => find(criterion, site))];
  const soft = findings.filter((finding) => finding.importance === 'soft');
  const points = soft.map((finding) => (finding.verdict === 'fits' ? 2 : finding.verdict === 'fitsIf' ? 1 : 0));
  return {
    verdict: overall(findings),
    findings,
    softPoints: points.reduce<number>((sum, value) => sum + value, 0),
    unknowns: findings.filter((finding) => finding.verdict === 'unknown').length,
  };
}
