export { FixedClock, systemClock, today, type Clock } from './clock';
export { AppError, ERROR_KINDS, invalid, type ErrorCode, type ErrorDetails, type InputIssue } from './errors';
export { defineEvent, type EventDefinition } from './events';
export {
  addBusinessDays,
  businessDayOnOrAfter,
  easterSunday,
  FEDERAL_STATES,
  isBusinessDay,
  publicHolidays,
  type FederalState,
  type HolidayCode,
} from './holidays';
export { idSchema, type Id } from './id';
export { inputIssues } from './inputIssues';
export { defineJob, type JobDefinition, type QueueName } from './jobs';
export { addDays, addMonths, daysBetween, instantAt, isLocalDate, isoWeekday, laterOf, localDate, localDateOf, type LocalDate } from './localDate';
export { localDateSchema } from './localDateSchema';
export { refusePastDays } from './refusePastDays';
export { canMove, unreachableStates, type Transitions } from './stateMachine';
export {
  colognePhonetics,
  companyNameSimilarity,
  compareNames,
  LEGAL_FORMS,
  legalForm,
  legalFormOfName,
  likeness,
  nameKey,
  normaliseCompanyName,
  normaliseStreet,
  normaliseText,
  prefixRange,
  searchTerms,
  searchTokens,
  titleRank,
  type LegalForm,
  type NameKey,
  type NameSimilarity,
} from './text/index';
