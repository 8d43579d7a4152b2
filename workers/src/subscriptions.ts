import type { JobName } from './jobs';

/**
 * Which jobs follow from which event. A job's payload schema picks what it needs from the event's payload.
 * Events without an entry are facts that only the audit and the timeline care about.
 */
const SUBSCRIPTIONS = {
  'mail.queued': ['mail.send'],
  'settings.mailTestRequested': ['mail.testRelay'],
  'user.invited': ['user.mailInvitation'],
  'user.passwordResetRequested': ['user.mailPasswordReset'],
  'company.created': ['company.reassess'],
  'company.updated': ['company.reassess'],
  'company.archived': ['company.reassess'],
  'company.contacted': ['company.reassess'],
  'companies.imported': ['companies.reassess'],
  'companies.removed': ['companies.forget'],
  'visit.recorded': ['company.reassess'],
  'visit.updated': ['company.reassess'],
  'signal.recorded': ['company.reassess'],
  'signal.confirmed': ['company.reassess'],
  'signal.dismissed': ['company.reassess'],
  'signal.resolved': ['company.reassess'],
  'signal.reopened': ['company.reassess'],
  'signal.assigned': ['company.reassess'],
  'assessment.changed': ['alert.raise'],
  'followUp.scheduled': ['followUp.invite'],
  'followUp.rescheduled': ['followUp.invite'],
  'followUp.completed': ['followUp.invite', 'company.reassess'],
  'followUp.reopened': ['followUp.invite', 'company.reassess'],
  'offer.viewed': ['offer.tellViewed'],
  'siteRequest.created': ['siteRequest.tellReceived'],
  'import.finished': ['import.tellFinished'],
  'duty.nightBegun': ['attention.reassessAll'],
  'import.mapped': ['import.check'],
  'import.started': ['import.run'],
  'import.undoRequested': ['import.undo'],
} as const satisfies Record<string, readonly JobName[]>;

const byEvent: Readonly<Record<string, readonly JobName[]>> = SUBSCRIPTIONS;

/** Jobs of an event; none for an event that nobody waits for. */
export const jobsOf = (event: string): readonly JobName[] => byEvent[event] ?? [];
