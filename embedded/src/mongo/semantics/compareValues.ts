import type { Binary, BSONRegExp, ObjectId } from 'bson';

import { Rank, rankOf } from './bsonTypes';
import { collatorOf } from './collation';
import type { Collation, Doc } from './contract';

/** MongoDB's order over values of all types; undefined counts as null. Returns a negative number, 0 or a positive number. */
export function compareValues(a: unknown, b: unknown, collation?: Collation): number {
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  const rank = rankOf(a);
  const other = rankOf(b);
  if (rank !== other) return rank - other;
  return COMPARISONS[rank]?.(a, b, collation) ?? 0;
}

const COMPARISONS: Partial<Record<Rank, (a: unknown, b: unknown, collation?: Collation) => number>> = {
  [Rank.string]: (a, b, collation) => (collation ? collatorOf(collation).compare(String(a), String(b)) : compareStrings(String(a), String(b))),
  [Rank.object]: (a, b, collation) => compareDocs(a as Doc, b as Doc, collation),
  [Rank.array]: (a, b, collation) => compareArrays(a as unknown[], b as unknown[], collation),
  [Rank.binary]: (a, b) => compareBinaries(a as Binary, b as Binary),
  [Rank.objectId]: (a, b) => Buffer.compare((a as ObjectId).id, (b as ObjectId).id),
  [Rank.bool]: (a, b) => Number(a) - Number(b),
  [Rank.date]: (a, b) => (a as Date).getTime() - (b as Date).getTime(),
  [Rank.regex]: (a, b) => compareStrings(regexText(a as BSONRegExp), regexText(b as BSONRegExp)),
};

/** NaN comes before all numbers. */
const compareNumbers = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : Number(Number.isNaN(b)) - Number(Number.isNaN(a)));

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

const compareBinaries = (a: Binary, b: Binary) => a.length() - b.length() || a.sub_type - b.sub_type || Buffer.compare(a.value(), b.value());

export const regexText = ({ pattern, options }: BSONRegExp) => `${pattern}\0${options}`;

/** Equal in MongoDB's sense: the order of fields counts. */
export const sameValue = (a: unknown, b: unknown, collation?: Collation) => compareValues(a, b, collation) === 0;
