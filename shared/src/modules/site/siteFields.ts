import type { MultiPolygon, Polygon } from 'geojson';
import { z } from 'zod';
import { CONFIDENTIALITIES } from '@ortstreu/shared/access';
import { idSchema, localDateSchema } from '@ortstreu/shared/kernel';
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
} from './siteTerms';
import { zoningSchema } from './zoning';

const number = (min: number, max: number) => z.number().min(min).max(max).nullish();
const whole = (min: number, max: number) => z.int().min(min).max(max).nullish();
const text = (max: number) => z.string().trim().max(max).nullish();
/** Whole cents; free land is a gift and not a price, so zero is refused. */
const price = z.int().min(1, 'price.zero').max(10_000_000).nullish();
const choices = <Value extends string>(values: readonly [Value, ...Value[]]) => z.array(z.enum(values)).max(values.length).nullish();

const position = z.array(z.number()).min(2).max(3);
const rings = z.array(z.array(position).max(5000)).min(1).max(50);
/** GeoJSON Polygon or MultiPolygon, WGS84, longitude first. `checkOutline` judges where it lies and whether it crosses itself. */
export const outlineSchema: z.ZodType<Polygon | MultiPolygon> = z.union(
  [z.object({ type: z.literal('Polygon'), coordinates: rings }), z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings).min(1).max(50) })],
  'outline.invalid',
);

const hazardSchema = z.object({ hazard: z.enum(HAZARDS), state: z.enum(HAZARD_STATES), surveyedOn: localDateSchema.nullish(), note: text(500) });

/** What a plot or building offers. Every fact may be unknown (null); unknown never counts as fitting. */
export const siteFactsSchema = z.object({
  /** Area of the plot in m²; computed from the outline when there is one and none is given. */
  areaM2: whole(1, 2_000_000_000),
  outline: outlineSchema.nullish(),
  /** Smallest parcel in m² that would be sold; null: unknown, equal to the area: not divisible. */
  divisibleFromM2: whole(1, 2_000_000_000),
  /** How the plot is cut, e.g. "80 × 120 m, Ecklage". */
  parcelShape: text(200),
  /** Share of the area steeper than 20 %, in percent. */
  slopePercent: number(0, 100),
  hallM2: whole(0, 10_000_000),
  clearHeightM: number(0, 100),
  floorLoadKnM2: number(0, 1000),
  columnGrid: text(100),
  gates: whole(0, 1000),
  craneT: number(0, 1000),
  officeM2: whole(0, 10_000_000),
  tenures: choices(TENURES),
  /** Asking price in cents per m². */
  priceCentsPerM2: price,
  /** Monthly rent in cents per m². */
  rentCentsPerM2: price,
  /** True when the price is a guide value of the committee and open to talk. */
  priceIsGuide: z.boolean().nullish(),
  /** Development charge in cents per m², on top of the price. */
  developmentCentsPerM2: whole(0, 10_000_000),
  availableFrom: localDateSchema.nullish(),
  planState: z.enum(PLAN_STATES).nullish(),
  planInForceOn: localDateSchema.nullish(),
  planNumber: text(100),
  planUrl: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullish(),
  zoning: zoningSchema.nullish(),
  /** GRZ, GFZ, BMZ. */
  siteCoverage: number(0, 1),
  floorAreaRatio: number(0, 50),
  buildingMassRatio: number(0, 100),
  maxHeightM: number(0, 500),
  /** Uses the plan names for this very site; they outrank what the zoning admits in general. */
  allowedUses: choices(USES),
  /** The greatest disturbance that is allowed here. */
  nuisance: z.enum(NUISANCES).nullish(),
  /** Distance to the nearest housing in m; emission rules ask for it. */
  housingDistanceM: number(0, 20_000),
  /** Sound quota in dB(A) per m², by day and by night. */
  soundDayDb: number(0, 120),
  soundNightDb: number(0, 120),
  operation24h: z.boolean().nullish(),
  truck40t: z.boolean().nullish(),
  truckTripsPerDay: whole(0, 100_000),
  rail: z.enum(CONNECTIONS).nullish(),
  quay: z.enum(CONNECTIONS).nullish(),
  motorwayKm: number(0, 500),
  airportKm: number(0, 1000),
  /** Power available today and after the grid operator's extension, in MW. */
  powerMw: number(0, 10_000),
  powerLaterMw: number(0, 10_000),
  /** Day by which the extension is expected. */
  powerLaterOn: localDateSchema.nullish(),
  voltage: z.enum(VOLTAGES).nullish(),
  powerRedundant: z.boolean().nullish(),
  substationKm: number(0, 500),
  gas: z.enum(CONNECTIONS).nullish(),
  hydrogen: z.enum(CONNECTIONS).nullish(),
  districtHeating: z.enum(CONNECTIONS).nullish(),
  /** Water and waste water in m³ per hour. */
  waterM3h: number(0, 100_000),
  /** Water pressure in bar. */
  waterBar: number(0, 100),
  wastewaterM3h: number(0, 100_000),
  fibre: z.enum(CONNECTIONS).nullish(),
  fibreMbit: whole(0, 1_000_000),
  fibreProvider: text(100),
  /** Year in which the fibre was or will be laid. */
  fibreYear: whole(1990, 2100),
  hazards: z.array(hazardSchema).max(20).nullish(),
  owner: z.enum(OWNERS).nullish(),
  /** Whether the owner would give the site away; internal. */
  ownerReadiness: z.enum(OWNER_READINESSES).nullish(),
  /** Funding area (GRW and others): rate in percent of the investment, 0 when there is none. */
  fundingPercent: number(0, 100),
  /** The programme and area, e.g. "GRW, C-Gebiet". */
  fundingArea: text(200),
});

export type SiteFacts = z.output<typeof siteFactsSchema>;

const siteFields = siteFactsSchema.extend({
  name: z.string().trim().min(1).max(200),
  kind: z.enum(SITE_KINDS),
  street: text(200),
  postalCode: text(10),
  municipality: text(200),
  /** Text for investors. */
  description: text(4000),
  /** Stays in the office and never leaves with an offer. */
  internalNote: text(4000),
  /** Owner, agent or neighbour to talk to; internal. */
  ownerContact: text(500),
  confidentiality: z.enum(CONFIDENTIALITIES),
  readerIds: z.array(idSchema).max(50),
});

/** Everything a person enters about a site. */
export const createSiteInput = siteFields.extend({
  confidentiality: siteFields.shape.confidentiality.default('office'),
  readerIds: siteFields.shape.readerIds.default([]),
});
export type CreateSiteInput = z.input<typeof createSiteInput>;

const versioned = { id: idSchema, version: z.int().min(1) };

/** Absent leaves alone, null clears. */
export const updateSiteInput = z.object({ ...siteFields.partial().shape, ...versioned });
export type UpdateSiteInput = z.input<typeof updateSiteInput>;

export const setSiteStatusInput = z
  .object({ ...versioned, status: z.enum(SITE_STATUSES), reservedUntil: localDateSchema.nullish(), note: text(500) })
  .refine(({ status, reservedUntil }) => status !== 'reserved' || reservedUntil != null, { path: ['reservedUntil'], message: 'site.reservedUntilMissing' });

export const siteVersionInput = z.object(versioned);
export const archiveSiteInput = z.object({ ...versioned, isArchived: z.boolean().default(true) });

/** A GeoJSON file and the town it belongs to; the town is entered where the file does not name one. */
export const importSitesInput = z.object({
  geojson: z.unknown(),
  /** Position of the first feature in the whole file, when it comes in parts; names and refusals count from it. */
  firstIndex: z.int().min(0).default(0),
  municipality: text(200),
  postalCode: text(10),
  /** Words for areas without a name, e.g. "Gewerbefläche". */
  fallbackName: z.string().trim().min(1).max(100).default('Gewerbefläche'),
});

const attachment = { siteId: idSchema, attachmentId: idSchema };
export const releaseSiteAttachmentInput = z.object({ ...attachment, isPublic: z.boolean(), caption: text(300) });
export const removeSiteAttachmentInput = z.object(attachment);
