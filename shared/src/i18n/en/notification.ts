import type { Translated } from '../translated';
import type { notification as german } from '../de/notification';

export const notification: Translated<typeof german> = {
  title: 'Notifications',
  sentence: 'What happened without you and concerns you.',
  empty: 'No new notifications.',
  emptyTitle: 'No notifications yet',
  emptyText: 'Here you find what concerns you: early warnings about your companies, due follow-ups and promises, opened offers, finished imports.',
  markAllRead: 'Mark all as read',
  unread_one: '{{count}} unread notification',
  unread_other: '{{count}} unread notifications',
  confidentialCommitment: 'confidential promise',
  all: 'All notifications',
  isUnread: 'unread',
  kinds: {
    alert: '{{company}} is now at “{{level}}”: {{reason}}',
    followUpDue: 'Due today: {{title}} – {{company}}',
    followUpOverdue: 'Overdue for three working days: {{title}} – {{company}}',
    followUpEscalated: 'Not done for a week: {{title}} – {{company}} (in charge: {{owner}})',
    commitmentDue: 'Promise due today: {{title}} – {{company}}',
    commitmentOverdue: 'Overdue promise: {{title}} – {{company}}',
    offerViewed: 'The offer “{{title}}” was opened.',
    offerExpired: 'The offer “{{title}}” has expired.',
    requestReceived: 'New request: {{title}}',
    requestOverdue: 'The request “{{title}}” waits for a first answer.',
    importFinished: 'Import “{{title}}” finished: {{count}} companies taken in.',
    mailRefused: 'The message to {{address}} was refused for good: {{error}}',
    jobFailed: 'A piece of work has failed for good: {{job}}',
  },
};
