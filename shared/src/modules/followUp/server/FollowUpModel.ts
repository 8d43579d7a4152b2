import type { LocalDate } from '@ortstreu/shared/kernel';
import { recordFields, recordOptions, type StoredRecord } from '@ortstreu/shared/kernel/server';
import { model, Schema, type Types } from 'mongoose';
import { FOLLOW_UP_KINDS, FOLLOW_UP_ORIGINS, FOLLOW_UP_STATUSES, type FollowUpKind, type FollowUpOrigin, type FollowUpStatus } from '../followUp';
import { REMINDER_STEPS, type ReminderStep } from '../reminders';

/** A contact that somebody has to make. */
export interface FollowUpRecord extends StoredRecord {
  companyId: Types.ObjectId;
  ownerId: Types.ObjectId;
  kind: FollowUpKind;
  dueOn: LocalDate;
  origin: FollowUpOrigin;
  /** Sentence of the catalogue for what the product planned itself. */
  reason: { messageKey: string; params: Record<string, string | number> } | null;
  note: string | null;
  status: FollowUpStatus;
  completedOn: LocalDate | null;
  completedById: Types.ObjectId | null;
  /** Reminders that went out for the present due day. */
  remindersSent: ReminderStep[];
  /** Counts changes of the date, for calendar files. */
  calendarSequence: number;
  /** What the closing has changed beside the status, so that it can be taken back; null while open. */
  closing: FollowUpClosing | null;
}

export interface FollowUpClosing {
  noteBefore: string | null;
  /** The day that counted as a contact, and the company's last contact before it. */
  contact: { on: LocalDate; before: LocalDate | null } | null;
}

const text = { type: String, default: null };

const schema = new Schema<FollowUpRecord>(
  {
    ...recordFields,
    companyId: { type: Schema.Types.ObjectId, required: true },
    ownerId: { type: Schema.Types.ObjectId, required: true },
    kind: { type: String, enum: FOLLOW_UP_KINDS, required: true },
    dueOn: { type: String, required: true },
    origin: { type: String, enum: FOLLOW_UP_ORIGINS, default: 'person' },
    reason: {
      type: new Schema({ messageKey: { type: String, required: true }, params: { type: Schema.Types.Mixed, default: {} } }, { _id: false, minimize: false }),
      default: null,
    },
    note: text,
    status: { type: String, enum: FOLLOW_UP_STATUSES, default: 'open' },
    completedOn: text,
    completedById: { type: Schema.Types.ObjectId, default: null },
    remindersSent: { type: [{ type: String, enum: REMINDER_STEPS }], default: [] },
    calendarSequence: { type: Number, default: 0 },
    closing: {
      type: new Schema(
        { noteBefore: text, contact: { type: new Schema({ on: { type: String, required: true }, before: text }, { _id: false }), default: null } },
        { _id: false },
      ),
      default: null,
    },
  },
  { ...recordOptions, collection: 'followUps' },
);

schema.index({ status: 1, dueOn: 1, _id: 1 });
schema.index({ ownerId: 1, status: 1, dueOn: 1, _id: 1 });
schema.index({ companyId: 1, status: 1, dueOn: 1, _id: 1 });
schema.index({ dueOn: 1, _id: 1 });

export const FollowUpModel = model<FollowUpRecord>('FollowUp', schema);
