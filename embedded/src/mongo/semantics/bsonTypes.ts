import { Binary, BSONRegExp, ObjectId } from 'bson';

import type { Doc } from './contract';
import { MongoError } from './mongoError';

/** Stands for an empty array among index and sort keys: it comes before null. */
export const EMPTY_ARRAY = Symbol('empty array');

/** Order of types when values of different types meet. The numbers are part of the keys on disk. */
export const Rank = {
  emptyArray: 2,
  nothing: 3,
  number: 4,
  string: 5,
  object: 6,
  array: 7,
  binary: 8,
  objectId: 9,
  bool: 10,
  date: 11,
  regex: 13,
} as const;
export type Rank = (typeof Rank)[keyof typeof Rank];

const CLASSES: [type: abstract new (...args: never[]) => object, rank: Rank][] = [
  [ObjectId, Rank.objectId],
  [Date, Rank.date],
  [Binary, Rank.binary],
  [BSONRegExp, Rank.regex],
];

export function rankOf(value: unknown): Rank {
  switch (typeof value) {
    case 'undefined':
      return Rank.nothing;
    case 'number':
      return Rank.number;
    case 'string':
      return Rank.string;
    case 'boolean':
      return Rank.bool;
    case 'symbol':
      return Rank.emptyArray;
    default:
      return value === null ? Rank.nothing : rankOfObject(Object(value) as object);
  }
}

function rankOfObject(value: object): Rank {
  if (Object.getPrototypeOf(value) === Object.prototype) return Rank.object; // by far the most
  if (Array.isArray(value)) return Rank.array;
  const known = CLASSES.find(([type]) => value instanceof type);
  if (!known) throw new MongoError(238, `values of type ${value.constructor.name} are not supported by the embedded document store`);
  return known[1];
}

/** A plain sub-document: no array, date, id or other scalar that JavaScript keeps in an object. */
export const isDoc = (value: unknown): value is Doc => typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const NAMES: Partial<Record<Rank, string>> = {
  [Rank.string]: 'string',
  [Rank.object]: 'object',
  [Rank.array]: 'array',
  [Rank.binary]: 'binData',
  [Rank.objectId]: 'objectId',
  [Rank.bool]: 'bool',
  [Rank.date]: 'date',
  [Rank.regex]: 'regex',
};
/** The aliases that `$type` takes. Numbers are one type here, so their kinds are not among them. */
export const TYPE_NAMES: ReadonlySet<string> = new Set([...Object.values(NAMES), 'number', 'null']);

/** The alias of a value's type; `missing` for undefined. */
export function typeName(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return NAMES[rankOf(value)] ?? 'number';
}

const MAX_DEPTH = 180;

/** Refuses values in documents, filters and pipelines that this store cannot keep apart or compare as MongoDB does. */
export function refuseTypes(value: unknown, depth = 0): void {
  if (typeof value !== 'object' && typeof value !== 'bigint') return;
  if (depth > MAX_DEPTH) throw new MongoError(15, `BSONObj exceeds maximum nested object depth: ${MAX_DEPTH}`);
  const rank = rankOf(value);
  if (rank === Rank.object || rank === Rank.array) for (const inner of Object.values(value as object)) refuseTypes(inner, depth + 1);
}
