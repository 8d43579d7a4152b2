export {
  CASE_CAUSES,
  measureSchema,
  moveRetentionCaseInput,
  nextStepSchema,
  openRetentionCaseInput,
  updateRetentionCaseInput,
  type CaseCause,
  type MoveRetentionCaseInput,
  type OpenRetentionCaseInput,
  type UpdateRetentionCaseInput,
} from './retentionCase';
export { retentionCaseMoved, retentionCaseOpened, retentionCaseUpdated } from './retentionCase.events';
export { AGEING_AFTER_DAYS, CASE_OUTCOMES, CASE_STAGES, CASE_TRANSITIONS, isAgeing, isClosedStage, type CaseOutcome, type CaseStage } from './stages';
