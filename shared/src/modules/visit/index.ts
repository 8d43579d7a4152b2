export { answersToFacts, answersToSignals, type FactsFromAnswers, type SignalDraft } from './answersToSignals';
export { answerIssues, withoutConfidential, type AnswerValue, type InterviewAnswer } from './interviewAnswers';
export {
  GUIDE_SECTIONS,
  guideOf,
  INTERVIEW_GUIDE_V1,
  LOCATION_FACTORS,
  OPTION_SETS,
  type AnswerField,
  type AnswerFieldType,
  type InterviewGuide,
  type InterviewQuestion,
  type LocationFactor,
  type OptionSet,
} from './interviewGuide';
export {
  ACTIONS_NEEDED,
  recordVisitInput,
  updateVisitInput,
  VISIT_KINDS,
  VISIT_MOVES,
  VISIT_STATUSES,
  type ActionNeeded,
  type RecordVisitInput,
  type UpdateVisitInput,
  type VisitKind,
  type VisitStatus,
} from './visit';
export { visitRecorded, visitUpdated } from './visit.events';
export { visitIssues, type VisitState } from './visitRules';
