export { moveRetentionCase } from './moveRetentionCase';
export { openRetentionCase } from './openRetentionCase';
export { RetentionCaseModel, type Measure, type RetentionCaseRecord, type StageEntry } from './RetentionCaseModel';
export {
  caseStepsDue,
  listRetentionCases,
  retentionCaseById,
  retentionCasesByIds,
  sumsByStage,
  type RetentionCaseFilter,
  type RetentionCasePage,
  type StageSum,
} from './retentionCaseQueries';
export { updateRetentionCase } from './updateRetentionCase';
