import { formats, sentence } from '@ortstreu/shared/i18n';
import { countUnread, listNotifications, markNotificationsRead } from '@ortstreu/shared/notification/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';

export const notificationResolvers: Resolvers = {
  Query: {
    notifications: (_root, args, { scope }) => listNotifications(scope, args),
  },
  Mutation: {
    markNotificationsRead: async (_root, { input }, { run }) => ({ unreadCount: await run(markNotificationsRead, input) }),
  },
  NotificationConnection: {
    unreadCount: (_page, _args, { viewer }) => countUnread(viewer._id.toHexString()),
  },
  Notification: {
    text: ({ kind, params }, _args, { t, locale, settings }) => sentence(`notification.kinds.${kind}`, params, t, formats(locale, settings.timeZone)),
  },
};
