export { markNotificationsRead } from './markNotificationsRead';
export { NotificationModel, type NotificationRecord } from './NotificationModel';
export { countUnread, listNotifications, notificationsSince } from './notificationQueries';
export { notify, type OutgoingNotification } from './notify';
