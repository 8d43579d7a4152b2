import type { Criterion, CriterionKey, Importance } from '@ortstreu/shared/siteRequest';
import type { SiteFacts, SiteStatus } from '@ortstreu/shared/site';

/** The part of a site that matching reads. */
export type MatchableSite = SiteFacts & { status: SiteStatus };

export type Verdict = 'fits' | 'fitsIf' | 'doesNotFit';
/** `unknown`: the site or the request does not say; it never counts as fitting. */
export type CriterionVerdict = Verdict | 'unknown';

/** Why, as data: `matching.reason.<code>` of the catalogue. Numbers are in the unit of the criterion. */
export type ReasonCode =
  | 'statusFree'
  | 'statusInNegotiation'
  | 'statusReserved'
  | 'statusSold'
  | 'statusNotMarketable'
  | 'notAsked'
  | 'siteUnknown'
  | 'enough'
  | 'tooLittle'
  | 'littleLess'
  | 'later'
  | 'laterUnknown'
  | 'within'
  | 'tooMuch'
  | 'littleMore'
  | 'guidePrice'
  | 'areaFits'
  | 'areaTooSmall'
  | 'areaSlightlySmall'
  | 'areaTooLarge'
  | 'areaSlightlyLarge'
  | 'areaDivisible'
  | 'areaDivisionUnknown'
  | 'yes'
  | 'no'
  | 'connected'
  | 'possible'
  | 'notConnected'
  | 'oneOffered'
  | 'noneOffered'
  | 'availableInTime'
  | 'availableLate'
  | 'planInForce'
  | 'planNotYet'
  | 'planMissing'
  | 'useInPlan'
  | 'useNotInPlan'
  | 'useInZoning'
  | 'useConditional'
  | 'useNotInZoning'
  | 'nuisanceAllowed'
  | 'nuisanceConditional'
  | 'nuisanceTooHigh'
  | 'hazardsClear'
  | 'hazardsPresent'
  | 'hazardsUnknown';

export interface Reason {
  code: ReasonCode;
  params: Record<string, number | string | string[]>;
}

/** A value of a site as it stands there. */
export type Offered = number | string | boolean | string[] | null;

export interface Judgement {
  verdict: CriterionVerdict;
  reason: Reason;
}

/** One line of the checklist for one site. `status` is always asked: a sold site helps nobody. */
export interface Finding extends Judgement {
  key: CriterionKey | 'status';
  importance: Importance;
  asked: Criterion | null;
  offered: Offered;
}

export interface SiteMatch {
  verdict: Verdict;
  findings: Finding[];
  /** Soft criteria met: 2 for each that fits, 1 for each that fits under a condition. */
  softPoints: number;
  /** Criteria that nobody can judge yet. */
  unknowns: number;
}

/** How one criterion is judged. `prefilter` may only drop sites that `judge` calls doesNotFit. */
export interface Rule {
  offered(site: MatchableSite): Offered;
  judge(asked: Criterion, site: MatchableSite): Judgement;
  prefilter?(asked: Criterion): object;
}

export const judged = (verdict: CriterionVerdict, code: ReasonCode, params: Reason['params'] = {}): Judgement => ({ verdict, reason: { code, params } });
export const SITE_UNKNOWN: Judgement = judged('unknown', 'siteUnknown');
