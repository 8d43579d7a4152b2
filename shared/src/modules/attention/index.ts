export { LEVELS, type Assessment, type AttentionLevel, type AxisPoints, type Contribution, type FactIndicator, type Indicator } from './assessment';
export { assessCompany } from './assessCompany';
export { assessmentChanged, attentionReassessAll, companyReassess } from './attention.events';
export type { AttentionFacts, HeadCountFact, ImportanceGrade, SignalFact } from './attentionFacts';
export { WEIGHTS_V1, type AttentionModel } from './attentionModel';
export { reasonSentence, reasonsToTalk, withoutRestricted } from './explain';
export { IMPORTANCE_ROWS, URGENCY_BANDS, urgencyBand, type UrgencyBand } from './grid';
export { headCountTrend, type HeadCountTrend } from './headCountTrend';
export { IMPORTANCE_V1, importanceOf, type Importance, type ImportanceFacts, type ImportanceModel, type ImportanceOverride, type ImportanceReason } from './importance';
