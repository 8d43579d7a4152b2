import { AppError } from '@ortstreu/shared/kernel';
import { defineCommand } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';
import { markNotificationsReadInput } from '../notification';
import { NotificationModel } from './NotificationModel';

/** Ticks off the own notifications, single ones or all; foreign ids change nothing. Returns how many are still unread. */
export const markNotificationsRead = defineCommand({
  name: 'notification.markRead',
  input: markNotificationsReadInput,
  async run(ctx, { ids }): Promise<number> {
    if (ctx.actor.kind !== 'user') throw new AppError('FORBIDDEN');
    const own = { userId: new Types.ObjectId(ctx.actor.id), readAt: null };
    await NotificationModel.updateMany({ ...own, ...(ids ? { _id: { $in: ids.map((id) => new Types.ObjectId(id)) } } : {}) }, { $set: { readAt: ctx.now } });
    return NotificationModel.countDocuments(own);
  },
});
