import type { Collation } from '../semantics/index';
import type { Index } from '../storage/Index';
import { after } from '../storage/keys';
import type { Bound, Condition } from './conditions';

/** From (included) to (excluded), as bytes. */
export type ByteRange = readonly [Buffer, Buffer];

/** Characters of a text that is looked up. A long key ends in a hash, so only its beginning can be compared. */
const MAX_TEXT = 200;
/** Bytes of a bound that may still be followed by another text. */
export const MAX_HEAD = 900;
/** Ranges that one look-up may have. */
const MAX_RANGES = 2000;

const compares = (a: Collation | undefined, b: Collation | undefined) => a?.locale === b?.locale && a?.strength === b?.strength;

export const hasCollation = (index: Index, collation: Collation | undefined) => compares(index.spec.collation, collation);

/** Whether the entries of an index are in the order in which the query compares these values. */
export function isUsable(index: Index, condition: Condition, collation: Collation | undefined): boolean {
  if (condition.prefix !== undefined) return index.spec.collation === undefined && condition.prefix.length <= MAX_TEXT;
  const values = condition.points ?? [condition.low?.value, condition.high?.value];
  if (values.some((value) => typeof value === 'string' && value.length > MAX_TEXT)) return false;
  return hasCollation(index, collation) || values.every((value) => typeof value !== 'string');
}

/** Narrows ranges by a condition with equality on the index's next field; undefined when they became too many. */
export function narrowToPoints(index: Index, field: number, values: unknown[], heads: Buffer[]): Buffer[] | undefined {
  const encoded = new Map(values.map((value) => Buffer.from(index.encode(value, field))).map((bytes) => [bytes.toString('latin1'), bytes]));
  const sorted = [...encoded.values()].sort(Buffer.compare);
  if (heads.length * sorted.length > MAX_RANGES) return undefined;
  return heads.flatMap((head) => sorted.map((bytes) => Buffer.concat([head, bytes])));
}

/** The ranges of a condition that spans many values. */
export function narrowToSpan(index: Index, field: number, condition: Condition, heads: Buffer[]): ByteRange[] {
  const [from, to] = condition.prefix === undefined ? span(index, field, condition) : prefixSpan(index, field, condition.prefix);
  return heads.map((head): ByteRange => [Buffer.concat([head, from]), Buffer.concat([head, to])]);
}

function span(index: Index, field: number, { low, high }: Condition): ByteRange {
  const bytes = (bound: Bound) => Buffer.from(index.encode(bound.value, field));
  const type = index.encode((low ?? high)?.value, field)[0] ?? 0;
  const start = Buffer.from([type]);
  const end = Buffer.from([type + 1]);
  const [first, last] = index.descending[field] ? [high, low] : [low, high];
  return [first ? (first.inclusive ? bytes(first) : after(bytes(first))) : start, last ? (last.inclusive ? after(bytes(last)) : bytes(last)) : end];
}

function prefixSpan(index: Index, field: number, prefix: string): ByteRange {
  const open = Buffer.from(index.encode(prefix, field)).subarray(0, -1); // without the mark of the end
  if (!index.descending[field]) return [open, after(open)];
  return [open, Buffer.concat([open, Buffer.from([0xff, 0xff])])];
}

/** Bounds on both sides of one path, of the same type, become one range; otherwise the first counts alone. */
export function merge(conditions: Condition[]): { condition: Condition; used: Condition[] } | undefined {
  const low = conditions.find((condition) => condition.low);
  const high = conditions.find((condition) => condition.high);
  const [first] = conditions;
  if (!first) return undefined;
  if (!low?.low || !high?.high || low === high || kindOf(low.low.value) !== kindOf(high.high.value)) return { condition: first, used: [first] };
  return { condition: { path: low.path, low: low.low, high: high.high, isExact: low.isExact }, used: [low, high] };
}

const kindOf = (value: unknown): unknown => (typeof value === 'object' ? value?.constructor : typeof value);
