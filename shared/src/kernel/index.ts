export { FixedClock, systemClock, today, type Clock } from './clock';
export { AppError, ERROR_KINDS, invalid, type ErrorCode, type ErrorDetails, type InputIssue } from './errors';
export { defineEvent, type EventDefinition } from './events';
export { addBusinessDays, businessDayOnOrAfter, easterSunday, FEDERAL_STATES, isBusinessDay, publicHolidays, type FederalState, type HolidayCode } from './holidays';
export { idSchema, type Id } from './id';
export { defineJob, type JobDefinition, type QueueName } from './jobs';
export { addDays, addMonths, daysBetween, instantAt, isLocalDate, isoWeekday, laterOf, localDate, localDateOf, localDateSchema, type LocalDate } from './localDate';
export { canMove, unreachableStates, type Transitions } from './stateMachine';
