import { CONFIDENTIALITIES, type Confidentiality } from '@ortstreu/shared/access';
import type { LocalDate } from '@ortstreu/shared/kernel';
import { recordFields, recordOptions, type StoredRecord } from '@ortstreu/shared/kernel/server';
import { model, Schema, type Types } from 'mongoose';
import { CRITERION_KEYS, IMPORTANCES, type Criterion } from '../criteria';
import { PROJECT_KINDS, REQUEST_SOURCES, type ProjectKind, type RequestSource } from '../requestFields';
import { LOSS_REASONS, REQUEST_STAGES, type LossReason, type RequestStage } from '../requestStages';

export interface Requester {
  name: string | null;
  organisation: string | null;
  email: string | null;
  phone: string | null;
  locale: 'de' | 'en';
}

/** Somebody looks for a site. Money in cents, areas in m². */
export interface SiteRequestRecord extends StoredRecord {
  title: string;
  codeName: string | null;
  kind: ProjectKind | null;
  source: RequestSource;
  requester: Requester;
  companyId: Types.ObjectId | null;
  contactId: Types.ObjectId | null;
  managerId: Types.ObjectId | null;
  arrivedAt: Date;
  acknowledgedAt: Date | null;
  personNamedAt: Date | null;
  /** First offer sent. */
  sitesSentAt: Date | null;
  description: string | null;
  jobsNow: number | null;
  jobsIn3Years: number | null;
  apprentices: number | null;
  investmentCents: number | null;
  decisionOn: LocalDate | null;
  competitors: string | null;
  nextStep: string | null;
  nextStepOn: LocalDate | null;
  reservedUntil: LocalDate | null;
  criteria: Criterion[];
  /** The wanted area in m² (least), for sums on the board. */
  areaM2: number | null;
  stage: RequestStage;
  stageSince: Date;
  lossReason: LossReason | null;
  lossNote: string | null;
  confidentiality: Confidentiality;
  readerIds: Types.ObjectId[];
  searchTokens: string[];
  isSample: boolean;
  archivedAt: Date | null;
}

const sub = (fields: Record<string, unknown>) => new Schema(fields, { _id: false, minimize: false });
const text = { type: String, default: null };
const number = { type: Number, default: null };
const instant = { type: Date, default: null };
const reference = { type: Schema.Types.ObjectId, default: null };
const oneOf = (values: readonly string[]) => ({ type: String, enum: [...values, null], default: null });

const criterion = sub({
  key: { type: String, enum: CRITERION_KEYS, required: true },
  importance: { type: String, enum: IMPORTANCES, required: true },
  min: number,
  max: number,
  options: { type: [String], default: null },
  day: text,
  note: text,
});

const schema = new Schema<SiteRequestRecord>(
  {
    ...recordFields,
    title: { type: String, required: true },
    codeName: text,
    kind: oneOf(PROJECT_KINDS),
    source: { type: String, enum: REQUEST_SOURCES, required: true },
    requester: {
      type: sub({ name: text, organisation: text, email: text, phone: text, locale: { type: String, enum: ['de', 'en'], default: 'de' } }),
      default: {},
    },
    companyId: reference,
    contactId: reference,
    managerId: reference,
    arrivedAt: { type: Date, required: true },
    acknowledgedAt: instant,
    personNamedAt: instant,
    sitesSentAt: instant,
    description: text,
    jobsNow: number,
    jobsIn3Years: number,
    apprentices: number,
    investmentCents: number,
    decisionOn: text,
    competitors: text,
    nextStep: text,
    nextStepOn: text,
    reservedUntil: text,
    criteria: { type: [criterion], default: [] },
    areaM2: number,
    stage: { type: String, enum: REQUEST_STAGES, default: 'received' },
    stageSince: { type: Date, required: true },
    lossReason: oneOf(LOSS_REASONS),
    lossNote: text,
    confidentiality: { type: String, enum: CONFIDENTIALITIES, default: 'office' },
    readerIds: { type: [Schema.Types.ObjectId], default: [] },
    searchTokens: { type: [String], default: [] },
    isSample: { type: Boolean, default: false },
    archivedAt: instant,
  },
  { ...recordOptions, collection: 'siteRequests' },
);

schema.index({ stage: 1, arrivedAt: -1, _id: -1 });
schema.index({ arrivedAt: -1, _id: -1 });
schema.index({ stageSince: 1, _id: 1 });
schema.index({ managerId: 1, stage: 1 });
schema.index({ acknowledgedAt: 1, arrivedAt: 1, _id: 1 });
schema.index({ managerId: 1, acknowledgedAt: 1, arrivedAt: 1, _id: 1 });
schema.index({ companyId: 1, arrivedAt: -1 });
schema.index({ searchTokens: 1 });

export const SiteRequestModel = model<SiteRequestRecord>('SiteRequest', schema);
