import { ATTENTION_LEVELS, type AttentionLevel } from '@ortstreu/shared/company';
import type { LocalDate } from '@ortstreu/shared/kernel';
import { recordFields, recordOptions, type StoredRecord } from '@ortstreu/shared/kernel/server';
import { model, Schema, type Types } from 'mongoose';
import type { AxisPoints, Contribution } from '../assessment';

/** One assessment of one company; a new one is stored only when its result differs from the last. */
export interface AssessmentRecord extends StoredRecord {
  companyId: Types.ObjectId;
  on: LocalDate;
  at: Date;
  level: AttentionLevel;
  /** Level of the assessment before; null for the first. */
  before: AttentionLevel | null;
  urgency: number;
  axes: AxisPoints;
  contributions: Contribution[];
  modelVersion: string;
  /** SHA-256 of facts and model version, to prove what the result rests on. */
  inputsHash: string;
  isLatest: boolean;
}

const points = { type: Number, required: true };

const schema = new Schema<AssessmentRecord>(
  {
    ...recordFields,
    companyId: { type: Schema.Types.ObjectId, required: true },
    on: { type: String, required: true },
    at: { type: Date, required: true },
    level: { type: String, enum: ATTENTION_LEVELS, required: true },
    before: { type: String, enum: [...ATTENTION_LEVELS, null], default: null },
    urgency: points,
    axes: { type: new Schema<AxisPoints>({ crisis: points, growth: points, binding: points, relationship: points }, { _id: false }), required: true },
    contributions: { type: Schema.Types.Mixed, default: [] },
    modelVersion: { type: String, required: true },
    inputsHash: { type: String, required: true },
    isLatest: { type: Boolean, required: true },
  },
  { ...recordOptions, collection: 'assessments' },
);

schema.index({ companyId: 1, at: -1, _id: -1 });
schema.index({ companyId: 1 }, { partialFilterExpression: { isLatest: true }, name: 'latest' });

export const AssessmentModel = model<AssessmentRecord>('Assessment', schema);
