import { CONFIDENTIALITIES, type Confidentiality } from '@ortstreu/shared/access';
import type { LocalDate } from '@ortstreu/shared/kernel';
import { recordFields, recordOptions, type StoredRecord } from '@ortstreu/shared/kernel/server';
import { model, Schema, type Types } from 'mongoose';
import { COMMITMENT_STATUSES, type CommitmentStatus } from '../commitment';

/** What the office promised a company. */
export interface CommitmentRecord extends StoredRecord {
  companyId: Types.ObjectId;
  visitId: Types.ObjectId | null;
  text: string;
  ownerId: Types.ObjectId;
  dueOn: LocalDate;
  status: CommitmentStatus;
  completedOn: LocalDate | null;
  completedById: Types.ObjectId | null;
  note: string | null;
  confidentiality: Confidentiality;
  readerIds: Types.ObjectId[];
}

const id = { type: Schema.Types.ObjectId, default: null };
const text = { type: String, default: null };

const schema = new Schema<CommitmentRecord>(
  {
    ...recordFields,
    companyId: { type: Schema.Types.ObjectId, required: true },
    visitId: id,
    text: { type: String, required: true },
    ownerId: { type: Schema.Types.ObjectId, required: true },
    dueOn: { type: String, required: true },
    status: { type: String, enum: COMMITMENT_STATUSES, default: 'open' },
    completedOn: text,
    completedById: id,
    note: text,
    confidentiality: { type: String, enum: CONFIDENTIALITIES, default: 'office' },
    readerIds: { type: [Schema.Types.ObjectId], default: [] },
  },
  { ...recordOptions, collection: 'commitments' },
);

schema.index({ status: 1, dueOn: 1, _id: 1 });
schema.index({ ownerId: 1, status: 1, dueOn: 1, _id: 1 });
schema.index({ companyId: 1, dueOn: 1, _id: 1 });
schema.index({ visitId: 1 }, { partialFilterExpression: { visitId: { $type: 'objectId' } } });
schema.index({ dueOn: 1, _id: 1 });

export const CommitmentModel = model<CommitmentRecord>('Commitment', schema);
