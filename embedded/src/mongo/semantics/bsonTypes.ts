import { Binary, BSONRegExp, BSONSymbol, Code, DBRef, Decimal128, Double, Int32, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';

import type { Doc } from './contract';

/** Stands for an empty array among index and sort keys: it comes before null. */
export const EMPTY_ARRAY = Symbol('empty array');

/** Order of types when values of different types meet (MongoDB's canonical types). */
export const Rank = {
  minKey: 1,
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
  timestamp: 12,
  regex: 13,
  code: 14,
  maxKey: 15,
} as const;
export type Rank = (typeof Rank)[keyof typeof Rank];

export function rankOf(value: unknown): Rank {
  switch (typeof value) {
    case 'undefined':
      return Rank.nothing;
    case 'number':
    case 'bigint':
      return Rank.number;
    case 'string':
      return Rank.string;
    case 'boolean':
      return Rank.bool;
    case 'symbol':
      return Rank.emptyArray;
    default:
      return value === null ? Rank.nothing : rankOfObject(value as object);
  }
}

/** Timestamp stands before Long, which it extends. */
const CLASSES: [type: abstract new (...args: never[]) => object, rank: Rank][] = [
  [ObjectId, Rank.objectId],
  [Date, Rank.date],
  [Double, Rank.number],
  [Int32, Rank.number],
  [Decimal128, Rank.number],
  [Binary, Rank.binary],
  [Uint8Array, Rank.binary],
  [Timestamp, Rank.timestamp],
  [Long, Rank.number],
  [BSONRegExp, Rank.regex],
  [RegExp, Rank.regex],
  [BSONSymbol, Rank.string],
  [Code, Rank.code],
  [MinKey, Rank.minKey],
  [MaxKey, Rank.maxKey],
];

function rankOfObject(value: object): Rank {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype) return Rank.object; // by far the most
  if (Array.isArray(value)) return Rank.array;
  for (const [type, rank] of CLASSES) if (value instanceof type) return rank;
  return Rank.object;
}

/** A plain sub-document: no array, date, id or other scalar that JavaScript keeps in an object. */
export function isDoc(value: unknown): value is Doc {
  if (typeof value !== 'object' || value === null) return false;
  return Object.getPrototypeOf(value) === Object.prototype || (rankOfObject(value) === Rank.object && !(value instanceof DBRef));
}

const INT32 = 0x7fffffff;
export const isInt32 = (n: number) => Number.isInteger(n) && n <= INT32 && n >= -INT32 - 1 && !Object.is(n, -0);

const RANK_NAMES: Partial<Record<Rank, string>> = {
  [Rank.minKey]: 'minKey',
  [Rank.string]: 'string',
  [Rank.object]: 'object',
  [Rank.array]: 'array',
  [Rank.binary]: 'binData',
  [Rank.objectId]: 'objectId',
  [Rank.bool]: 'bool',
  [Rank.date]: 'date',
  [Rank.timestamp]: 'timestamp',
  [Rank.regex]: 'regex',
  [Rank.code]: 'javascript',
  [Rank.maxKey]: 'maxKey',
};

const NUMBER_NAMES: [type: abstract new (...args: never[]) => object, name: string][] = [
  [Double, 'double'],
  [Int32, 'int'],
  [Decimal128, 'decimal'],
  [Long, 'long'],
];

/** The alias that `$type` uses; `missing` for undefined. */
export function typeName(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (typeof value === 'number') return isInt32(value) ? 'int' : 'double';
  if (typeof value === 'bigint') return 'long';
  const rank = rankOf(value);
  if (rank === Rank.number) return NUMBER_NAMES.find(([type]) => value instanceof type)?.[1] ?? 'double';
  return value instanceof BSONSymbol ? 'symbol' : (RANK_NAMES[rank] ?? 'object');
}
