import { CONFIDENTIALITIES, type Confidentiality } from '@ortstreu/shared/access';
import type { LocalDate } from '@ortstreu/shared/kernel';
import { recordFields, recordOptions, type StoredRecord } from '@ortstreu/shared/kernel/server';
import { model, Schema, type Types } from 'mongoose';
import { CERTAINTIES, SIGNAL_SOURCES, SIGNAL_STATUSES, type Certainty, type DismissReason, type SignalSource, type SignalStatus } from '../signal';
import { SIGNAL_KIND_CODES, type SignalKind } from '../signalKinds';

export interface SignalDecision {
  at: Date;
  /** Null when the product itself decided, e.g. because the answer behind it was corrected. */
  byId: Types.ObjectId | null;
  reason: DismissReason | null;
  note: string | null;
}

/** An observation about a company. Days as `yyyy-mm-dd`. */
export interface SignalRecord extends StoredRecord {
  companyId: Types.ObjectId;
  kind: SignalKind;
  source: SignalSource;
  certainty: Certainty;
  observedOn: LocalDate;
  evidence: string | null;
  link: string | null;
  /** Last day on which it counts; null while only a person can end it. */
  expiresOn: LocalDate | null;
  status: SignalStatus;
  decision: SignalDecision | null;
  /** The visit and the question of the guide that raised it. */
  visitId: Types.ObjectId | null;
  question: string | null;
  authorId: Types.ObjectId | null;
  confidentiality: Confidentiality;
  readerIds: Types.ObjectId[];
}

const text = { type: String, default: null };
const person = { type: Schema.Types.ObjectId, default: null };
const decision = new Schema<SignalDecision>({ at: { type: Date, required: true }, byId: person, reason: text, note: text }, { _id: false });

const schema = new Schema<SignalRecord>(
  {
    ...recordFields,
    companyId: { type: Schema.Types.ObjectId, required: true },
    kind: { type: String, enum: SIGNAL_KIND_CODES, required: true },
    source: { type: String, enum: SIGNAL_SOURCES, required: true },
    certainty: { type: String, enum: CERTAINTIES, required: true },
    observedOn: { type: String, required: true },
    evidence: text,
    link: text,
    expiresOn: text,
    status: { type: String, enum: SIGNAL_STATUSES, default: 'new' },
    decision: { type: decision, default: null },
    visitId: person,
    question: text,
    authorId: person,
    confidentiality: { type: String, enum: CONFIDENTIALITIES, default: 'office' },
    readerIds: { type: [Schema.Types.ObjectId], default: [] },
  },
  { ...recordOptions, collection: 'signals' },
);

schema.index({ companyId: 1, observedOn: -1, _id: -1 });
schema.index({ status: 1, observedOn: -1, _id: -1 });
schema.index({ observedOn: -1, _id: -1 });
schema.index({ visitId: 1 }, { partialFilterExpression: { visitId: { $type: 'objectId' } } });

export const SignalModel = model<SignalRecord>('Signal', schema);
