import { recordFields, recordOptions, type StoredRecord } from '@ortstreu/shared/kernel/server';
import { model, Schema, type Types } from 'mongoose';
import { NOTIFICATION_KINDS, type NotificationKind } from '../notification';

/** One line for one person, with the page it leads to. */
export interface NotificationRecord extends StoredRecord {
  dedupeKey: string;
  userId: Types.ObjectId;
  kind: NotificationKind;
  /** Values for the kind's sentence; a `reason` is a sentence of the catalogue with its own values. */
  params: Record<string, unknown>;
  /** Address within the product, e.g. `/unternehmen/<id>`. */
  path: string;
  at: Date;
  readAt: Date | null;
}

const schema = new Schema<NotificationRecord>(
  {
    ...recordFields,
    dedupeKey: { type: String, required: true },
    userId: { type: Schema.Types.ObjectId, required: true },
    kind: { type: String, enum: NOTIFICATION_KINDS, required: true },
    params: { type: Schema.Types.Mixed, default: {} },
    path: { type: String, required: true },
    at: { type: Date, required: true },
    readAt: { type: Date, default: null },
  },
  { ...recordOptions, collection: 'notifications' },
);
schema.index({ dedupeKey: 1 }, { unique: true });
schema.index({ userId: 1, _id: -1 });
schema.index({ userId: 1, readAt: 1 });
schema.index({ at: 1 });

export const NotificationModel = model<NotificationRecord>('Notification', schema);
