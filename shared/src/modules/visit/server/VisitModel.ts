import { CONFIDENTIALITIES, type Confidentiality } from '@ortstreu/shared/access';
import type { LocalDate } from '@ortstreu/shared/kernel';
import { recordFields, recordOptions, type StoredRecord } from '@ortstreu/shared/kernel/server';
import { model, Schema, type Types } from 'mongoose';
import type { InterviewAnswer } from '../interviewAnswers';
import { ACTIONS_NEEDED, VISIT_KINDS, VISIT_STATUSES, type ActionNeeded, type VisitKind, type VisitStatus } from '../visit';

/** A visit at a company, planned, held or cancelled. */
export interface VisitRecord extends StoredRecord {
  companyId: Types.ObjectId;
  status: VisitStatus;
  kind: VisitKind;
  plannedAt: Date | null;
  heldOn: LocalDate | null;
  /** Day for lists and order: when it was held, else the appointment's day. */
  day: LocalDate | null;
  contactIds: Types.ObjectId[];
  authorId: Types.ObjectId | null;
  participantIds: Types.ObjectId[];
  purpose: string | null;
  summary: string | null;
  guideVersion: string;
  /** Only questions that were asked. */
  answers: InterviewAnswer[];
  actionNeeded: ActionNeeded | null;
  actionNote: string | null;
  cancelReason: string | null;
  confidentiality: Confidentiality;
  readerIds: Types.ObjectId[];
}

const text = { type: String, default: null };
const people = { type: [Schema.Types.ObjectId], default: [] };
const answer = new Schema<InterviewAnswer>(
  { question: { type: String, required: true }, values: { type: Schema.Types.Mixed, default: {} } },
  { _id: false, minimize: false },
);

const schema = new Schema<VisitRecord>(
  {
    ...recordFields,
    companyId: { type: Schema.Types.ObjectId, required: true },
    status: { type: String, enum: VISIT_STATUSES, required: true },
    kind: { type: String, enum: VISIT_KINDS, required: true },
    plannedAt: { type: Date, default: null },
    heldOn: text,
    day: text,
    contactIds: people,
    authorId: { type: Schema.Types.ObjectId, default: null },
    participantIds: people,
    purpose: text,
    summary: text,
    guideVersion: { type: String, required: true },
    answers: { type: [answer], default: [] },
    actionNeeded: { type: String, enum: [...ACTIONS_NEEDED, null], default: null },
    actionNote: text,
    cancelReason: text,
    confidentiality: { type: String, enum: CONFIDENTIALITIES, default: 'office' },
    readerIds: people,
  },
  { ...recordOptions, collection: 'visits' },
);

schema.index({ day: -1, _id: -1 });
schema.index({ status: 1, day: -1, _id: -1 });
schema.index({ companyId: 1, day: -1, _id: -1 });
schema.index({ participantIds: 1, day: -1, _id: -1 });

export const VisitModel = model<VisitRecord>('Visit', schema);
