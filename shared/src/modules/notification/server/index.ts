export { markNotificationsRead } from './markNotificationsRead';
export { NotificationModel, type NotificationRecord } from './NotificationModel';
export { countUnread, listNotifications, notificationsSince, type NotificationPage } from './notificationQueries';
export { notify, type OutgoingNotification } from './notify';
export { toldBefore } from './toldBefore';
