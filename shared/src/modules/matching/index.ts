export { candidateFilter } from './candidateFilter';
export { describeAsked, describeOffered, describeReason } from './describeFinding';
export { matchSite, type MatchableRequest } from './matchSite';
export type { CriterionVerdict, Finding, MatchableSite, Offered, Reason, ReasonCode, SiteMatch, Verdict } from './matchTypes';
export { rankSites, type RankedSite } from './rankSites';
export { nuisanceInZoning, useInZoning } from './zoningRules';
