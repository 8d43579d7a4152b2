import { Binary, BSONRegExp, type ObjectId, type Timestamp } from 'bson';

import { Rank, rankOf } from './bsonTypes';
import { collatorOf } from './collation';
import type { Collation, Doc } from './contract';
import { compareNumbers, numericOf } from './numbers';

/** MongoDB's order over values of all types; undefined counts as null. Returns a negative number, 0 or a positive number. */
export function compareValues(a: unknown, b: unknown, collation?: Collation): number {
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  const rank = rankOf(a);
  const other = rankOf(b);
  if (rank !== other) return rank - other;
  return COMPARISONS[rank]?.(a, b, collation) ?? 0;
}

const COMPARISONS: Partial<Record<Rank, (a: unknown, b: unknown, collation?: Collation) => number>> = {
  [Rank.number]: (a, b) => compareNumbers(numericOf(a), numericOf(b)),
  [Rank.string]: (a, b, collation) => (collation ? collatorOf(collation).compare(String(a), String(b)) : compareStrings(String(a), String(b))),
  [Rank.object]: (a, b, collation) => compareDocs(a as Doc, b as Doc, collation),
  [Rank.array]: (a, b, collation) => compareArrays(a as unknown[], b as unknown[], collation),
  [Rank.binary]: (a, b) => compareBinaries(binaryOf(a), binaryOf(b)),
  [Rank.objectId]: (a, b) => Buffer.compare((a as ObjectId).id, (b as ObjectId).id),
  [Rank.bool]: (a, b) => Number(a) - Number(b),
  [Rank.date]: (a, b) => (a as Date).getTime() - (b as Date).getTime(),
  [Rank.timestamp]: (a, b) => compareNumbers(timestampBits(a as Timestamp), timestampBits(b as Timestamp)),
  [Rank.regex]: (a, b) => compareStrings(regexText(a), regexText(b)),
  [Rank.code]: (a, b) => compareStrings(JSON.stringify(a), JSON.stringify(b)),
};

/** Code point order, which is the order of the UTF-8 bytes; UTF-16 would put U+FF5E before an emoji. */
function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return x >= 0xd800 && y >= 0xd800 ? aboveSurrogates(x) - aboveSurrogates(y) : x - y;
  }
  return a.length - b.length;
}

const aboveSurrogates = (unit: number) => (unit >= 0xe000 ? unit - 0x800 : unit + 0x2000);

function compareDocs(a: Doc, b: Doc, collation?: Collation): number {
  const left = Object.keys(a);
  const right = Object.keys(b);
  for (const [i, key] of left.entries()) {
    const other = right[i];
    if (other === undefined) return 1;
    const order = rankOf(a[key]) - rankOf(b[other]) || compareStrings(key, other) || compareValues(a[key], b[other], collation);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareArrays(a: unknown[], b: unknown[], collation?: Collation): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const order = compareValues(a[i], b[i], collation);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

export interface Bytes {
  subtype: number;
  bytes: Uint8Array;
}

export function binaryOf(value: unknown): Bytes {
  return value instanceof Binary ? { subtype: value.sub_type, bytes: value.buffer.subarray(0, value.position) } : { subtype: 0, bytes: value as Uint8Array };
}

const compareBinaries = (a: Bytes, b: Bytes) => a.bytes.length - b.bytes.length || a.subtype - b.subtype || Buffer.compare(a.bytes, b.bytes);

export const timestampBits = (value: Timestamp) => (BigInt(value.getHighBitsUnsigned()) << 32n) | BigInt(value.getLowBitsUnsigned());

export function regexText(value: unknown): string {
  const [pattern, options] = value instanceof BSONRegExp ? [value.pattern, value.options] : [(value as RegExp).source, (value as RegExp).flags];
  return `${pattern}\0${options}`;
}

/** Equal in MongoDB's sense: 1, 1.0 and a long 1 are one value, the order of fields counts. */
export const sameValue = (a: unknown, b: unknown, collation?: Collation) => compareValues(a, b, collation) === 0;
