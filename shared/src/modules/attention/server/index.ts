export type { AssessmentRecord } from './AssessmentModel';
export { assessmentHistory, findAssessment, latestAssessments, listAttention, type AttentionFilter, type AttentionListRequest } from './attentionQueries';
export { forgetAssessments } from './forgetAssessments';
export { reassessAllCompanies, reassessCompanies } from './reassess';
export { storeAssessments } from './storeAssessments';
