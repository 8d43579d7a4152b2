export { closeFollowUpsMetBy, completeFollowUp } from './completeFollowUp';
export type { FollowUpRecord } from './FollowUpModel';
export { findFollowUp, listFollowUps, openFollowUps, openFollowUpsOfCompanies, type FollowUpFilter, type FollowUpListRequest } from './followUpQueries';
export { createFollowUp, noteReminderSent, type NewFollowUp } from './followUpWrites';
export { calendarUid, followUpCalendar, type CalendarInvitation } from './followUpCalendar';
export { planAllFollowUps, planContacts, planFollowUps, type Appointments, type FindAppointments } from './planFollowUps';
export { reopenFollowUp } from './reopenFollowUp';
export { rescheduleFollowUp } from './rescheduleFollowUp';
export { scheduleFollowUp } from './scheduleFollowUp';
