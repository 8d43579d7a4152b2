import type { Grant } from '@ortstreu/shared/access/grants';

/** Everybody sees and ticks off the own notifications, nobody those of others. */
export const grantNotification: Grant = (user, can) => can(['read', 'update'], 'Notification', { userId: user.id });
