export {
  completeFollowUpInput,
  FOLLOW_UP_KINDS,
  FOLLOW_UP_MOVES,
  FOLLOW_UP_ORIGINS,
  FOLLOW_UP_STATUSES,
  leavesCalendar,
  reopenFollowUpInput,
  rescheduleFollowUpInput,
  scheduleFollowUpInput,
  type CompleteFollowUpInput,
  type FollowUpKind,
  type FollowUpOrigin,
  type FollowUpStatus,
  type ReopenFollowUpInput,
  type RescheduleFollowUpInput,
  type ScheduleFollowUpInput,
} from './followUp';
export { followUpCompleted, followUpReopened, followUpRescheduled, followUpScheduled } from './followUp.events';
export { DEFAULT_CADENCE, nextContactDate, type CadenceRule, type ContactFacts, type NextContact } from './nextContactDate';
export { planStep, type OpenContact, type PlanFacts, type PlanReason, type PlanStep, type PlanWish } from './planStep';
export {
  actingFor,
  reminderDue,
  reminderPlan,
  reminderRecipients,
  REMINDER_STEPS,
  type Absence,
  type Reminder,
  type ReminderPeople,
  type ReminderStep,
} from './reminders';
export { spreadFollowUps, type Calendar, type FollowUpWish, type PlannedFollowUp, type SpreadRule } from './spreadFollowUps';
