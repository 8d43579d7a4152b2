import type { MultiPolygon, Polygon } from 'geojson';
import { CONFIDENTIALITIES, type Confidentiality } from '@ortstreu/shared/access';
import type { LocalDate } from '@ortstreu/shared/kernel';
import { GERMAN, recordFields, recordOptions, type StoredRecord } from '@ortstreu/shared/kernel/server';
import { model, Schema, type Types } from 'mongoose';
import type { SiteFacts } from '../siteFields';
import {
  CONNECTIONS,
  HAZARD_STATES,
  HAZARDS,
  NUISANCES,
  OWNER_READINESSES,
  OWNERS,
  PLAN_STATES,
  SITE_KINDS,
  SITE_STATUSES,
  TENURES,
  USES,
  VOLTAGES,
  type SiteKind,
  type SiteStatus,
} from '../siteTerms';
import { ZONINGS } from '../zoning';

export interface SiteAttachment {
  _id: Types.ObjectId;
  /** The file in the store. */
  fileId: Types.ObjectId;
  name: string;
  contentType: string;
  /** Bytes. */
  size: number;
  kind: 'picture' | 'document';
  caption: string | null;
  /** May go out with an offer. */
  isPublic: boolean;
  addedAt: Date;
}

export interface SiteStatusChange {
  status: SiteStatus;
  at: Date;
  byId: Types.ObjectId | null;
  reservedUntil: LocalDate | null;
  note: string | null;
}

/** A plot or building that can be offered. Facts are null where nobody knows; areas in m², money in cents. */
export interface SiteRecord extends StoredRecord, Omit<SiteFacts, 'outline'> {
  name: string;
  kind: SiteKind;
  street: string | null;
  postalCode: string | null;
  municipality: string | null;
  description: string | null;
  internalNote: string | null;
  ownerContact: string | null;
  outline: Polygon | MultiPolygon | null;
  /** Middle of the outline or of the postcode, WGS 84. */
  centre: { lat: number; lng: number } | null;
  status: SiteStatus;
  reservedUntil: LocalDate | null;
  statusHistory: SiteStatusChange[];
  confirmedOn: LocalDate | null;
  confirmedById: Types.ObjectId | null;
  attachments: SiteAttachment[];
  /** Where imported data comes from, to be named. */
  source: string | null;
  externalId: string | null;
  confidentiality: Confidentiality;
  readerIds: Types.ObjectId[];
  searchTokens: string[];
  isSample: boolean;
  archivedAt: Date | null;
}

const sub = (fields: Record<string, unknown>) => new Schema(fields, { _id: false, minimize: false });
const text = { type: String, default: null };
const number = { type: Number, default: null };
const flag = { type: Boolean, default: null };
const oneOf = (values: readonly string[]) => ({ type: String, enum: [...values, null], default: null });
const someOf = (values: readonly string[]) => ({ type: [{ type: String, enum: values }], default: [] });
const mixed = { type: Schema.Types.Mixed, default: null };

const facts = {
  areaM2: number,
  outline: mixed,
  divisibleFromM2: number,
  parcelShape: text,
  slopePercent: number,
  hallM2: number,
  clearHeightM: number,
  floorLoadKnM2: number,
  columnGrid: text,
  gates: number,
  craneT: number,
  officeM2: number,
  tenures: someOf(TENURES),
  priceCentsPerM2: number,
  rentCentsPerM2: number,
  priceIsGuide: flag,
  developmentCentsPerM2: number,
  availableFrom: text,
  planState: oneOf(PLAN_STATES),
  planInForceOn: text,
  planNumber: text,
  planUrl: text,
  zoning: oneOf(ZONINGS),
  siteCoverage: number,
  floorAreaRatio: number,
  buildingMassRatio: number,
  maxHeightM: number,
  allowedUses: someOf(USES),
  nuisance: oneOf(NUISANCES),
  housingDistanceM: number,
  soundDayDb: number,
  soundNightDb: number,
  operation24h: flag,
  truck40t: flag,
  truckTripsPerDay: number,
  rail: oneOf(CONNECTIONS),
  quay: oneOf(CONNECTIONS),
  motorwayKm: number,
  airportKm: number,
  powerMw: number,
  powerLaterMw: number,
  powerLaterOn: text,
  voltage: oneOf(VOLTAGES),
  powerRedundant: flag,
  substationKm: number,
  gas: oneOf(CONNECTIONS),
  hydrogen: oneOf(CONNECTIONS),
  districtHeating: oneOf(CONNECTIONS),
  waterM3h: number,
  waterBar: number,
  wastewaterM3h: number,
  fibre: oneOf(CONNECTIONS),
  fibreMbit: number,
  fibreProvider: text,
  fibreYear: number,
  hazards: {
    type: [
      sub({
        hazard: { type: String, enum: HAZARDS, required: true },
        state: { type: String, enum: HAZARD_STATES, required: true },
        surveyedOn: text,
        note: text,
      }),
    ],
    default: [],
  },
  owner: oneOf(OWNERS),
  ownerReadiness: oneOf(OWNER_READINESSES),
  fundingPercent: number,
  fundingArea: text,
} satisfies Record<keyof SiteFacts, unknown>;

const attachment = new Schema<SiteAttachment>({
  fileId: { type: Schema.Types.ObjectId, required: true },
  name: { type: String, required: true },
  contentType: { type: String, required: true },
  size: { type: Number, required: true },
  kind: { type: String, enum: ['picture', 'document'], required: true },
  caption: text,
  isPublic: { type: Boolean, default: false },
  addedAt: { type: Date, required: true },
});

const schema = new Schema<SiteRecord>(
  {
    ...recordFields,
    ...facts,
    name: { type: String, required: true },
    kind: { type: String, enum: SITE_KINDS, required: true },
    street: text,
    postalCode: text,
    municipality: text,
    description: text,
    internalNote: text,
    ownerContact: text,
    centre: { type: sub({ lat: Number, lng: Number }), default: null },
    status: { type: String, enum: SITE_STATUSES, default: 'free' },
    reservedUntil: text,
    statusHistory: {
      type: [
        sub({
          status: { type: String, enum: SITE_STATUSES, required: true },
          at: { type: Date, required: true },
          byId: { type: Schema.Types.ObjectId, default: null },
          reservedUntil: text,
          note: text,
        }),
      ],
      default: [],
    },
    confirmedOn: text,
    confirmedById: { type: Schema.Types.ObjectId, default: null },
    attachments: { type: [attachment], default: [] },
    source: text,
    externalId: text,
    confidentiality: { type: String, enum: CONFIDENTIALITIES, default: 'office' },
    readerIds: { type: [Schema.Types.ObjectId], default: [] },
    searchTokens: { type: [String], default: [] },
    isSample: { type: Boolean, default: false },
    archivedAt: { type: Date, default: null },
  },
  { ...recordOptions, collection: 'sites' },
);

schema.index({ name: 1, _id: 1 }, { collation: GERMAN });
schema.index({ areaM2: 1, _id: 1 });
schema.index({ priceCentsPerM2: 1, _id: 1 });
schema.index({ availableFrom: 1, _id: 1 });
schema.index({ confirmedOn: 1, _id: 1 });
schema.index({ searchTokens: 1 });
schema.index({ updatedAt: 1 });
schema.index({ status: 1, areaM2: 1 });
schema.index({ externalId: 1 }, { unique: true, partialFilterExpression: { externalId: { $type: 'string' } } });

export const SiteModel = model<SiteRecord>('Site', schema);
