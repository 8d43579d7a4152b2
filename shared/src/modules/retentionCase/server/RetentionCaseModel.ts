import { CONFIDENTIALITIES, type Confidentiality } from '@ortstreu/shared/access';
import type { LocalDate } from '@ortstreu/shared/kernel';
import { recordFields, recordOptions, type StoredRecord } from '@ortstreu/shared/kernel/server';
import { model, Schema, type Types } from 'mongoose';
import { CASE_CAUSES, type CaseCause } from '../retentionCase';
import { CASE_STAGES, type CaseOutcome, type CaseStage } from '../stages';

export interface Measure {
  _id: Types.ObjectId;
  title: string;
  ownerId: Types.ObjectId | null;
  dueOn: LocalDate | null;
  isDone: boolean;
}

export interface StageEntry {
  stage: CaseStage;
  at: Date;
  byId: Types.ObjectId | null;
}

/** One endangered company: what is at stake, who does what, and what came of it. */
export interface RetentionCaseRecord extends StoredRecord {
  companyId: Types.ObjectId;
  title: string;
  cause: CaseCause;
  description: string | null;
  stage: CaseStage;
  stageSince: Date;
  stageHistory: StageEntry[];
  jobsAtStake: number | null;
  jobsSecured: number | null;
  jobsLost: number | null;
  ownerId: Types.ObjectId | null;
  teamIds: Types.ObjectId[];
  nextStep: { title: string; dueOn: LocalDate | null } | null;
  measures: Measure[];
  outcome: CaseOutcome | null;
  reason: string | null;
  signalId: Types.ObjectId | null;
  confidentiality: Confidentiality;
  readerIds: Types.ObjectId[];
  searchTokens: string[];
  isSample: boolean;
}

const sub = (fields: Record<string, unknown>, withId = false) => new Schema(fields, { _id: withId, minimize: false });
const id = { type: Schema.Types.ObjectId, default: null };
const text = { type: String, default: null };
const number = { type: Number, default: null };

const schema = new Schema<RetentionCaseRecord>(
  {
    ...recordFields,
    companyId: { type: Schema.Types.ObjectId, required: true },
    title: { type: String, required: true },
    cause: { type: String, enum: CASE_CAUSES, required: true },
    description: text,
    stage: { type: String, enum: CASE_STAGES, default: 'recognised' },
    stageSince: { type: Date, required: true },
    stageHistory: { type: [sub({ stage: { type: String, required: true }, at: { type: Date, required: true }, byId: id })], default: [] },
    jobsAtStake: number,
    jobsSecured: number,
    jobsLost: number,
    ownerId: id,
    teamIds: { type: [Schema.Types.ObjectId], default: [] },
    nextStep: { type: sub({ title: { type: String, required: true }, dueOn: text }), default: null },
    measures: {
      type: [sub({ title: { type: String, required: true }, ownerId: id, dueOn: text, isDone: { type: Boolean, default: false } }, true)],
      default: [],
    },
    outcome: text,
    reason: text,
    signalId: id,
    confidentiality: { type: String, enum: CONFIDENTIALITIES, default: 'office' },
    readerIds: { type: [Schema.Types.ObjectId], default: [] },
    searchTokens: { type: [String], default: [] },
    isSample: { type: Boolean, default: false },
  },
  { ...recordOptions, collection: 'retentionCases' },
);
schema.index({ stage: 1, stageSince: 1, _id: 1 });
schema.index({ stageSince: 1, _id: 1 });
schema.index({ ownerId: 1, stage: 1, 'nextStep.dueOn': 1 });
schema.index({ companyId: 1, _id: -1 });
schema.index({ stage: 1, 'nextStep.dueOn': 1 });
schema.index({ searchTokens: 1 });

export const RetentionCaseModel = model<RetentionCaseRecord>('RetentionCase', schema);
