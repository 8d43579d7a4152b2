import type { Locale } from '@ortstreu/shared/i18n';
import { recordFields, recordOptions, type StoredRecord } from '@ortstreu/shared/kernel/server';
import { model, Schema, type Types } from 'mongoose';
import { MAIL_KINDS, MAIL_STATUSES, type MailKind, type MailStatus } from '../mail';

/**
 * One mail to one person. It holds what the template needs, never the text: links with tokens are built when it is sent,
 * and what has become untrue meanwhile is not sent at all.
 */
export interface MailRecord extends StoredRecord {
  _id: Types.ObjectId;
  /** The same reason for the same person makes the same key, so nothing is told twice. */
  dedupeKey: string;
  kind: MailKind;
  locale: Locale;
  to: { address: string; name: string };
  params: Record<string, unknown>;
  status: MailStatus;
  attempts: number;
  lastError: string | null;
  /** While one worker sends it, until when nobody else may. */
  claimedUntil: Date | null;
  settledAt: Date | null;
}

const schema = new Schema<MailRecord>(
  {
    ...recordFields,
    dedupeKey: { type: String, required: true },
    kind: { type: String, enum: MAIL_KINDS, required: true },
    locale: { type: String, enum: ['de', 'en'], required: true },
    to: { type: new Schema({ address: { type: String, required: true }, name: { type: String, default: '' } }, { _id: false }), required: true },
    params: { type: Schema.Types.Mixed, default: {} },
    status: { type: String, enum: MAIL_STATUSES, default: 'queued' },
    attempts: { type: Number, default: 0 },
    lastError: { type: String, default: null },
    claimedUntil: { type: Date, default: null },
    settledAt: { type: Date, default: null },
  },
  { ...recordOptions, collection: 'mails' },
);
schema.index({ dedupeKey: 1 }, { unique: true });
schema.index({ status: 1, _id: -1 });

export const MailModel = model<MailRecord>('Mail', schema);
