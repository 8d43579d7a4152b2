export type { Assessment, AxisPoints, Contribution, FactIndicator, Indicator } from './assessment';
export { grantAssessment } from './attention.policy';
export { assessCompany } from './assessCompany';
export { assessmentChanged, attentionReassessAll, companiesForget, companiesReassess, companyReassess } from './attention.events';
export type { AttentionFacts, HeadCountFact, SignalFact } from './attentionFacts';
export { WEIGHTS_V1, type AttentionModel } from './attentionModel';
export { reasonSentence, reasonsToTalk, speaksForTalk, withoutRestricted } from './explain';
export { URGENCY_BANDS, urgencyBand, type UrgencyBand } from './grid';
export { headCountTrend, type HeadCountTrend } from './headCountTrend';
export {
  IMPORTANCE_V1,
  importanceOf,
  type Importance,
  type ImportanceFacts,
  type ImportanceModel,
  type ImportanceOverride,
  type ImportanceReason,
} from './importance';
