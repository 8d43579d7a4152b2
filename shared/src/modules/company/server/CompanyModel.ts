import type { LocalDate } from '@ortstreu/shared/kernel';
import { GERMAN, recordFields, recordOptions, type StoredRecord } from '@ortstreu/shared/kernel/server';
import { model, Schema, type Types } from 'mongoose';
import {
  ATTENTION_LEVELS,
  COMPANY_STATUSES,
  HEAD_COUNT_SOURCES,
  IMPORTANCE_CLASSES,
  PREMISES,
  REGISTER_TYPES,
  SUCCESSIONS,
  WZ_VERSIONS,
  type AttentionLevel,
  type CompanyStatus,
  type ImportanceClass,
  type Premises,
  type Succession,
} from '../company';
import type { HeadCount } from '../headCounts';

export interface Address {
  street: string;
  postcode: string;
  city: string;
  countryCode: string;
}

/** A sentence of the catalogue with its values. */
export interface Reason {
  messageKey: string;
  params: Record<string, string | number>;
}

/** The last assessment in short, so that lists need no second read. The history is the attention module's. */
export interface AttentionSnapshot {
  level: AttentionLevel;
  /** 0–100, see the attention model. */
  urgency: number;
  axes: { crisis: number; growth: number; binding: number; relationship: number };
  topReason: Reason | null;
  assessedAt: Date | null;
  modelVersion: string;
}

/** A person's word against the computed importance. */
export interface ImportanceOverride {
  importanceClass: ImportanceClass;
  reason: string;
  byId: Types.ObjectId | null;
  at: Date;
}

export interface Importance {
  /** What counts: the person's word, else the computed class; null while nothing is known. */
  importanceClass: ImportanceClass | null;
  computedClass: ImportanceClass | null;
  reasons: Reason[];
  override: ImportanceOverride | null;
}

/** A company at its place in town. Areas in m², days as `yyyy-mm-dd`; `null` = not known. */
export interface CompanyRecord extends StoredRecord {
  name: string;
  legalForm: string | null;
  status: CompanyStatus;
  register: { court: string; type: (typeof REGISTER_TYPES)[number]; number: string } | null;
  /** Normalised register key, the natural key for imports. */
  registerKey: string | null;
  address: Address;
  location: { latitude: number; longitude: number } | null;
  website: string | null;
  email: string | null;
  phone: string | null;
  industry: { version: (typeof WZ_VERSIONS)[number]; code: string } | null;
  description: string | null;
  establishment: {
    premises: Premises;
    leaseStart: LocalDate | null;
    leaseEnd: LocalDate | null;
    hasLeaseOption: boolean | null;
    isMultiTenant: boolean | null;
    landArea: number | null;
    floorArea: number | null;
  };
  standingFacts: {
    isDecidedElsewhere: boolean | null;
    parentCompany: string | null;
    parentCountryCode: string | null;
    isOneOfSeveralPlants: boolean | null;
    succession: Succession;
    isOwnerSixtyOrOlder: boolean | null;
    localSupplierTies: number | null;
  };
  headCounts: HeadCount[];
  /** The latest head count, for lists. */
  employees: number | null;
  accountManagerId: Types.ObjectId | null;
  fileReference: string | null;
  importance: Importance;
  attention: AttentionSnapshot;
  /** Level, then urgency, then importance in one number; the order of the attention list. */
  attentionRank: number;
  /** Day of the last real contact (visit held, call, mail). */
  lastContactOn: LocalDate | null;
  searchTokens: string[];
  importRunId: Types.ObjectId | null;
  isSample: boolean;
  archivedAt: Date | null;
}

const sub = (fields: Record<string, unknown>) => new Schema(fields, { _id: false, minimize: false });
const text = { type: String, default: null };
const number = { type: Number, default: null };
const flag = { type: Boolean, default: null };
const reason = sub({ messageKey: { type: String, required: true }, params: { type: Schema.Types.Mixed, default: {} } });

const schema = new Schema<CompanyRecord>(
  {
    ...recordFields,
    name: { type: String, required: true },
    legalForm: text,
    status: { type: String, enum: COMPANY_STATUSES, default: 'active' },
    register: {
      type: sub({
        court: { type: String, required: true },
        type: { type: String, enum: REGISTER_TYPES, required: true },
        number: { type: String, required: true },
      }),
      default: null,
    },
    registerKey: text,
    address: {
      type: sub({
        street: { type: String, default: '' },
        postcode: { type: String, default: '' },
        city: { type: String, default: '' },
        countryCode: { type: String, default: 'DE' },
      }),
      default: {},
    },
    location: { type: sub({ latitude: Number, longitude: Number }), default: null },
    website: text,
    email: text,
    phone: text,
    industry: { type: sub({ version: { type: String, enum: WZ_VERSIONS, required: true }, code: { type: String, required: true } }), default: null },
    description: text,
    establishment: {
      type: sub({
        premises: { type: String, enum: PREMISES, default: 'unknown' },
        leaseStart: text,
        leaseEnd: text,
        hasLeaseOption: flag,
        isMultiTenant: flag,
        landArea: number,
        floorArea: number,
      }),
      default: {},
    },
    standingFacts: {
      type: sub({
        isDecidedElsewhere: flag,
        parentCompany: text,
        parentCountryCode: text,
        isOneOfSeveralPlants: flag,
        succession: { type: String, enum: SUCCESSIONS, default: 'unknown' },
        isOwnerSixtyOrOlder: flag,
        localSupplierTies: number,
      }),
      default: {},
    },
    headCounts: {
      type: [
        sub({
          on: { type: String, required: true },
          employees: { type: Number, required: true },
          apprentices: number,
          source: { type: String, enum: HEAD_COUNT_SOURCES, required: true },
        }),
      ],
      default: [],
    },
    employees: number,
    accountManagerId: { type: Schema.Types.ObjectId, default: null },
    fileReference: text,
    importance: {
      type: sub({
        importanceClass: { type: String, enum: [...IMPORTANCE_CLASSES, null], default: null },
        computedClass: { type: String, enum: [...IMPORTANCE_CLASSES, null], default: null },
        reasons: { type: [reason], default: [] },
        override: { type: sub({ importanceClass: String, reason: String, byId: Schema.Types.ObjectId, at: Date }), default: null },
      }),
      default: {},
    },
    attention: {
      type: sub({
        level: { type: String, enum: ATTENTION_LEVELS, default: 'calm' },
        urgency: { type: Number, default: 0 },
        axes: {
          type: sub({
            crisis: { type: Number, default: 0 },
            growth: { type: Number, default: 0 },
            binding: { type: Number, default: 0 },
            relationship: { type: Number, default: 0 },
          }),
          default: {},
        },
        topReason: { type: reason, default: null },
        assessedAt: { type: Date, default: null },
        modelVersion: { type: String, default: '' },
      }),
      default: {},
    },
    attentionRank: { type: Number, default: 0 },
    lastContactOn: text,
    searchTokens: { type: [String], default: [] },
    importRunId: { type: Schema.Types.ObjectId, default: null },
    isSample: { type: Boolean, default: false },
    archivedAt: { type: Date, default: null },
  },
  { ...recordOptions, collection: 'companies' },
);

schema.index({ name: 1, _id: 1 }, { collation: GERMAN });
schema.index({ 'address.city': 1, _id: 1 }, { collation: GERMAN });
schema.index({ employees: 1, _id: 1 });
schema.index({ attentionRank: 1, _id: 1 });
schema.index({ lastContactOn: 1, _id: 1 });
schema.index({ accountManagerId: 1, attentionRank: 1, _id: 1 });
schema.index({ searchTokens: 1 });
schema.index({ archivedAt: 1 });
schema.index({ registerKey: 1 }, { partialFilterExpression: { registerKey: { $type: 'string' } } });
schema.index({ 'address.postcode': 1, name: 1 });
schema.index({ importRunId: 1 }, { partialFilterExpression: { importRunId: { $type: 'objectId' } } });

export const CompanyModel = model<CompanyRecord>('Company', schema);
