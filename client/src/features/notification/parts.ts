// What the shell shows of notifications.
export { NotificationBell } from './NotificationBell';
