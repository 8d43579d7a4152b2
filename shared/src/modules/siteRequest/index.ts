export {
  CRITERIA,
  criteriaSchema,
  CRITERION_KEYS,
  criterionIssue,
  hasValue,
  IMPORTANCES,
  type Criterion,
  type CriterionKey,
  type CriterionShape,
  type CriterionUnit,
  type Importance,
} from './criteria';
export {
  archiveSiteRequestInput,
  createSiteRequestInput,
  displayName,
  moveSiteRequestInput,
  PROJECT_KINDS,
  REQUEST_SOURCES,
  requesterSchema,
  siteRequestVersionInput,
  updateSiteRequestInput,
  type CreateSiteRequestInput,
  type ProjectKind,
  type RequestSource,
  type UpdateSiteRequestInput,
} from './requestFields';
export { isOpenStage, LOSS_REASONS, needsLossReason, REQUEST_MOVES, REQUEST_STAGES, type LossReason, type RequestStage } from './requestStages';
export {
  RESPONSE_STEPS,
  RESPONSE_TARGETS,
  responseClock,
  type OfficeCalendar,
  type ResponseClock,
  type ResponseFacts,
  type ResponseStep,
  type ResponseTarget,
} from './responseClock';
export { siteRequestCreated, siteRequestMoved, siteRequestUpdated } from './siteRequest.events';
