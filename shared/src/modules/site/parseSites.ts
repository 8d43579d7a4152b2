import type { MultiPolygon, Polygon } from 'geojson';
import type { InputIssue } from '@ortstreu/shared/kernel';
import { checkOutline, type OutlineFacts } from './checkOutline';
import { outlineSchema } from './siteFields';
import type { PlanState, SiteKind } from './siteTerms';
import { ZONINGS, type Zoning } from './zoning';

/** A feature of a GeoJSON file, ready to become a site. */
export interface SiteCandidate extends OutlineFacts {
  /** Position in the file, counted from 0. */
  index: number;
  /** Key of the feature at its source; a second import of the same file finds the site again. */
  externalId: string;
  /** Name at the source; null where it has none and the caller names it. */
  name: string | null;
  kind: SiteKind;
  outline: Polygon | MultiPolygon;
  zoning: Zoning | null;
  planState: PlanState | null;
  street: string | null;
  postalCode: string | null;
  municipality: string | null;
}

export interface RefusedFeature {
  index: number;
  name: string | null;
  issues: InputIssue[];
}

export interface ParsedSites {
  candidates: SiteCandidate[];
  refused: RefusedFeature[];
  /** Who must be named as the source, as the file says it. */
  attribution: string | null;
}

/** Features that are taken over together; larger files come in parts of this size. */
const MAX_FEATURES = 1000;

type Properties = Record<string, unknown>;
type Described = Pick<SiteCandidate, 'name' | 'kind' | 'zoning' | 'planState' | 'street' | 'postalCode' | 'municipality'> & { key: string | null };

const record = (value: unknown): Properties => (typeof value === 'object' && value !== null ? (value as Properties) : {});
const word = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : null);

/** OpenStreetMap land use says what is there, not what planning law allows: no zoning is taken from it. */
function describeOsm(properties: Properties): Described {
  const street = [word(properties['addr:street']), word(properties['addr:housenumber'])].filter(Boolean).join(' ');
  return {
    key: word(properties['@id']) && `osm:${String(properties['@id'])}`,
    name: word(properties.name),
    kind: properties.landuse === 'retail' ? 'shop' : 'plot',
    zoning: null,
    planState: null,
    street: street || null,
    postalCode: word(properties['addr:postcode']),
    municipality: word(properties['addr:city']),
  };
}

/** A land-use plan (Flächennutzungsplan) with the area type in TYP. Its record numbers repeat, so the place is the key. */
function describeLandUsePlan(properties: Properties): Described {
  const type = word(properties.TYP);
  const zoning = ZONINGS.find((known) => known === type) ?? null;
  return { key: null, name: null, kind: 'plot', zoning, planState: 'landUsePlan', street: null, postalCode: null, municipality: null };
}

const describe = (properties: Properties): Described => ('TYP' in properties ? describeLandUsePlan(properties) : describeOsm(properties));

function readFeature(value: unknown, index: number, townAreaM2: number | undefined): SiteCandidate | RefusedFeature {
  const source = record(value);
  const described = describe(record(source.properties));
  const refuse = (issues: InputIssue[]): RefusedFeature => ({ index, name: described.name, issues });
  if (source.type !== 'Feature') return refuse([{ path: `features.${index}`, code: 'geojson.notAFeature' }]);
  const outline = outlineSchema.safeParse(source.geometry);
  if (!outline.success) return refuse([{ path: `features.${index}.geometry`, code: 'outline.invalid' }]);
  const check = checkOutline(outline.data, townAreaM2, `features.${index}.geometry`);
  if (!check.ok) return refuse(check.issues);
  const { key, ...facts } = described;
  return { index, ...facts, outline: outline.data, ...check.facts, externalId: key ?? `place:${check.facts.centre.lng},${check.facts.centre.lat}` };
}

/** The features of a file as they stand there, or why it is no list of areas. */
export function collectionOf(file: unknown, maximum: number): { features: unknown[]; attribution: unknown } | { issues: InputIssue[] } {
  const { type, features, attribution } = record(file);
  if (type !== 'FeatureCollection' || !Array.isArray(features)) return { issues: [{ path: 'file', code: 'geojson.notACollection' }] };
  if (features.length > maximum) return { issues: [{ path: 'file', code: 'geojson.tooManyFeatures', params: { maximum } }] };
  return { features, attribution };
}

/**
 * Reads a GeoJSON FeatureCollection of commercial areas: OpenStreetMap land use or a land-use plan with TYP GE/GI. Every feature is
 * either a candidate or refused with its reasons; one bad feature never costs the others.
 */
export function parseSites(file: unknown, townAreaM2?: number, firstIndex = 0): ParsedSites | { issues: InputIssue[] } {
  const collection = collectionOf(file, MAX_FEATURES);
  if ('issues' in collection) return collection;
  const read = collection.features.map((value: unknown, index) => readFeature(value, firstIndex + index, townAreaM2));
  return {
    candidates: read.filter((entry): entry is SiteCandidate => 'outline' in entry),
    refused: read.filter((entry): entry is RefusedFeature => 'issues' in entry),
    attribution: word(collection.attribution),
  };
}
