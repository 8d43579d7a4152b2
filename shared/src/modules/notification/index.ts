export { markNotificationsReadInput, NOTIFICATION_KINDS, type NotificationKind } from './notification';
