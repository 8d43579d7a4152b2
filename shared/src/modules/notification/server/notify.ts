import type { CommandContext } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';
import type { NotificationKind } from '../notification';
import { NotificationModel } from './NotificationModel';

export interface OutgoingNotification {
  userId: string;
  kind: NotificationKind;
  /** Reason and person; the same key is told once. */
  dedupeKey: string;
  params: Record<string, unknown>;
  path: string;
}

/** Tells a person in the page, within the running command. */
export async function notify(ctx: CommandContext, { userId, dedupeKey, ...rest }: OutgoingNotification): Promise<void> {
  await NotificationModel.updateOne(
    { dedupeKey },
    { $setOnInsert: { ...rest, dedupeKey, userId: new Types.ObjectId(userId), at: ctx.now, readAt: null, version: 1 } },
    { upsert: true },
  );
}
