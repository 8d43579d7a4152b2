import { abilityOf } from '@ortstreu/shared/access';
import { pageOf, visible, type Page, type Scope } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';
import { NotificationModel, type NotificationRecord } from './NotificationModel';

export type NotificationPage = Page<NotificationRecord>;

/** The own notifications, newest first. */
export const listNotifications = (
  scope: Scope,
  { unreadOnly, first, after }: { unreadOnly?: boolean | null; first?: number | null; after?: string | null },
): Promise<Page<NotificationRecord>> =>
  pageOf({
    model: NotificationModel,
    filter: visible(abilityOf(scope.actor), 'Notification', unreadOnly ? { readAt: null } : {}),
    sort: { field: '_id', direction: -1 },
    first,
    after,
  });

export const countUnread = async (userId: string): Promise<number> => NotificationModel.countDocuments({ userId: new Types.ObjectId(userId), readAt: null });

/**
 * For the live stream of every open page: what came since a moment, oldest first, whoever it is for. Ids and clocks of several
 * processes are not in one order, so the caller looks back some seconds and leaves out what it has passed on already.
 */
export const notificationsSince = async (since: Date, limit = 500): Promise<NotificationRecord[]> =>
  NotificationModel.find({ at: { $gte: since } })
    .sort({ at: 1 })
    .limit(limit)
    .lean<NotificationRecord[]>();
