import { Binary, BSONRegExp, BSONSymbol, Code, DBRef, Decimal128, Double, Int32, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';

import type { Doc } from './contract';

/** Stands for an empty array among index and sort keys: it comes before null. */
export const EMPTY_ARRAY = Symbol('empty array');

/** Order of types when values of different types meet (MongoDB's canonical types). */
export const Rank = {
  minKey: 1, emptyArray: 2, nothing: 3, number: 4, string: 5, object: 6, array: 7, binary: 8, objectId: 9, bool: 10, date: 11, timestamp: 12, regex: 13, code: 14, maxKey: 15,
} as const;
export type Rank = (typeof Rank)[keyof typeof Rank];

export function rankOf(value: unknown): Rank {
  switch (typeof value) {
    case 'undefined': return Rank.nothing;
    case 'number': case 'bigint': return Rank.number;
    case 'string': return Rank.string;
    case 'boolean': return Rank.bool;
    case 'symbol': return Rank.emptyArray;
    default: return value === null ? Rank.nothing : rankOfObject(value as object);
  }
}

function rankOfObject(value: object): Rank {
  if (Array.isArray(value)) return Rank.array;
  if (value instanceof ObjectId) return Rank.objectId;
  if (value instanceof Date) return Rank.date;
  if (value instanceof Double || value instanceof Int32 || value instanceof Decimal128) return Rank.number;
  if (value instanceof Binary || value instanceof Uint8Array) return Rank.binary;
  if (value instanceof Timestamp) return Rank.timestamp; // before Long, which it extends
  if (value instanceof Long) return Rank.number;
  if (value instanceof BSONRegExp || value instanceof RegExp) return Rank.regex;
  if (value instanceof BSONSymbol) return Rank.string;
  if (value instanceof Code) return Rank.code;
  if (value instanceof MinKey) return Rank.minKey;
  if (value instanceof MaxKey) return Rank.maxKey;
  return Rank.object;
}

/** A plain sub-document: no array, date, id or other scalar that JavaScript keeps in an object. */
export function isDoc(value: unknown): value is Doc {
  return typeof value === 'object' && value !== null && !(value instanceof DBRef) && rankOfObject(value) === Rank.object;
}

const INT32 = 0x7fffffff;
export const isInt32 = (n: number) => Number.isInteger(n) && n <= INT32 && n >= -INT32 - 1 && !Object.is(n, -0);

const RANK_NAMES: Partial<Record<Rank, string>> = {
  [Rank.minKey]: 'minKey', [Rank.string]: 'string', [Rank.object]: 'object', [Rank.array]: 'array', [Rank.binary]: 'binData', [Rank.objectId]: 'objectId', [Rank.bool]: 'bool',
  [Rank.date]: 'date', [Rank.timestamp]: 'timestamp', [Rank.regex]: 'regex', [Rank.code]: 'javascript', [Rank.maxKey]: 'maxKey',
};

/** The alias that `$type` uses; `missing` for undefined. */
export function typeName(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (typeof value === 'number') return isInt32(value) ? 'int' : 'double';
  if (typeof value === 'bigint') return 'long';
  if (value instanceof Double) return 'double';
  if (value instanceof Int32) return 'int';
  if (value instanceof Decimal128) return 'decimal';
  if (value instanceof BSONSymbol) return 'symbol';
  if (value instanceof Code && value.scope) return 'javascriptWithScope';
  if (value instanceof Long && !(value instanceof Timestamp)) return 'long';
  return RANK_NAMES[rankOf(value)] ?? 'object';
}
