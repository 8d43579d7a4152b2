import { compileFilter, type Collation, type Doc } from '../semantics/index';
import type { Index } from '../storage/Index';
import { after, spaceKey } from '../storage/keys';
import type { Condition, FilterParts } from './conditions';

/** From (included) to (excluded), as bytes. */
export type ByteRange = readonly [Buffer, Buffer];

/** Where to read: in an index, or without one in the collection itself. */
export interface Place {
  index?: Index;
  ranges: ByteRange[];
}

/** What an index can do for a query. */
export interface Lookup extends Place {
  index: Index;
  /** Fields of which only one value is looked up. */
  equalities: Set<string>;
  /** The conditions that are met by what is found. */
  used: Set<Condition>;
}

/** Characters of a text that is looked up. A long key ends in a hash, so only its beginning can be compared. */
const MAX_TEXT = 200;
/** Bytes of a bound that may still be followed by another text. */
const MAX_HEAD = 900;
/** Ranges that one look-up may have. */
const MAX_RANGES = 2000;

/** The ways to use an index. Of several demands on an array only one can be looked up, so each is a way of its own. */
export function lookupsOf(index: Index, { conditions }: FilterParts, collation: Collation | undefined, isHinted: boolean): Lookup[] {
  if (!holdsAll(index, conditions, isHinted)) return [];
  const usable = conditions.filter((condition) => isUsable(index, condition, collation));
  const first = usable.filter(({ path }) => path === index.fields[0]);
  if (!index.spec.isMultikey || first.length === 0) return [lookup(index, usable)];
  return first.map((start) => lookup(index, [start, ...usable.filter((condition) => !first.includes(condition))]));
}

/** Whether what the query looks for is in a partial or sparse index. */
function holdsAll({ spec, fields }: Index, conditions: Condition[], isHinted: boolean): boolean {
  if (spec.partialFilterExpression && !implies(conditions, spec.partialFilterExpression)) return false;
  return !spec.sparse || isHinted || conditions.some((condition) => fields.includes(condition.path) && demands(condition, { $exists: true }));
}

/** Whether every document that has what the query demands also satisfies the filter of a partial index. */
function implies(conditions: Condition[], expression: Doc): boolean {
  return Object.entries(expression).every(([path, operand]) => {
    if (path === '$and') return (operand as Doc[]).every((clause) => implies(conditions, clause));
    return conditions.some((condition) => condition.path === path && demands(condition, operand));
  });
}

/** Whether each value that meets the condition satisfies the operand as well. Who is found by null may have no value at all. */
function demands({ points, low, high, isExact }: Condition, operand: unknown): boolean {
  const matches = compileFilter({ value: operand });
  if (points) return points.every((value) => matches({ value })) && (isExact || matches({}));
  const isInside = (bound: typeof low) => bound !== undefined && matches({ value: bound.value });
  // `{$gt: 5}` demands `{$gt: 0}`: the bound itself lies inside and the direction is the same.
  const operators = Object.keys(Object(operand) as Doc);
  const isDemanded = (name: string) => {
    if (name === '$exists') return isInside(low ?? high);
    if (name === '$gt' || name === '$gte') return isInside(low);
    return (name === '$lt' || name === '$lte') && isInside(high);
  };
  return operators.length > 0 && operators.every(isDemanded);
}

/** Whether the entries of an index are in the order in which the query compares these values. */
function isUsable(index: Index, { points, low, high }: Condition, collation: Collation | undefined): boolean {
  const texts = (points ?? [low?.value, high?.value]).filter((value) => typeof value === 'string');
  return texts.length === 0 || (hasCollation(index, collation) && texts.every(({ length }) => length <= MAX_TEXT));
}

const hasCollation = ({ spec }: Index, collation: Collation | undefined) =>
  spec.collation?.locale === collation?.locale && spec.collation?.strength === collation?.strength;

/** Follows the fields of an index as long as there is equality, and one range behind it. */
function lookup(index: Index, conditions: Condition[]): Lookup {
  const used = new Set<Condition>();
  const equalities = new Set<string>();
  let heads = [spaceKey(index.spec.id)];
  for (const [i, field] of index.fields.entries()) {
    if ((index.spec.isMultikey && sharesArray(index.fields, i)) || heads.some(({ length }) => length > MAX_HEAD)) break;
    const here = conditions.filter(({ path }) => path === field);
    const exactly = here.find(({ points }) => points);
    if (!exactly?.points) return { index, ranges: spans(index, i, here, heads, used), equalities, used };
    const keys = new Map(exactly.points.map((value) => index.encode(value, i)).map((key) => [key.toString('latin1'), key]));
    if (heads.length * keys.size > MAX_RANGES) break;
    const sorted = [...keys.values()].sort(Buffer.compare);
    heads = heads.flatMap((head) => sorted.map((key) => Buffer.concat([head, key])));
    if (sorted.length === 1) equalities.add(field);
    used.add(exactly);
  }
  return { index, ranges: heads.map((head) => [head, after(head)]), equalities, used };
}

/** The values of two paths below one array may come from different elements of it. */
const sharesArray = (fields: string[], i: number) => fields.slice(0, i).some((field) => rootOf(field) === rootOf(fields[i] ?? ''));

const rootOf = (path: string) => path.split('.', 1)[0];

/** The ranges of conditions that span many values. Two bounds on an array may be met by two of its elements, so there only one of them counts. */
function spans(index: Index, field: number, conditions: Condition[], heads: Buffer[], used: Set<Condition>): ByteRange[] {
  const [first, ...others] = conditions;
  if (!first) return heads.map((head) => [head, after(head)]);
  const typeOf = ({ low, high }: Condition) => index.encode((low ?? high)?.value, field)[0] ?? 0;
  const type = typeOf(first);
  const isOtherSide = (other: Condition) => typeOf(other) === type && (first.low ? !other.low : !other.high);
  const second = index.spec.isMultikey ? undefined : others.find(isOtherSide);
  for (const condition of second ? [first, second] : [first]) used.add(condition);
  const { low, high } = { ...first, ...second };
  // NaN lies below all numbers in an index, but no comparison with a number finds it.
  const lowest = low ?? (typeof high?.value === 'number' ? { value: -Infinity, inclusive: true } : undefined);
  const [begin, end] = index.descending[field] ? [high, lowest] : [lowest, high];
  const edge = (value: unknown, isBehind: boolean) => (isBehind ? after(index.encode(value, field)) : index.encode(value, field));
  const from = begin ? edge(begin.value, !begin.inclusive) : Buffer.from([type]);
  const to = end ? edge(end.value, end.inclusive) : Buffer.from([type + 1]);
  return heads.map((head) => [Buffer.concat([head, from]), Buffer.concat([head, to])]);
}

/** 1 when the look-up gives the wanted order, -1 when it does backwards, 0 when it does not. Fields with one value only do not disturb an order. */
export function orderOf({ index, equalities, ranges }: Lookup, sort: Doc | undefined, collation: Collation | undefined): number {
  const { isMultikey, hasLongKeys } = index.spec;
  if (!sort || isMultikey || hasLongKeys || ranges.length !== 1 || !hasCollation(index, collation)) return 0;
  const given = index.fields.map((field, i) => ({ field, isDescending: index.descending[i] })).filter(({ field }) => !equalities.has(field));
  const wanted = Object.entries(sort).filter(([field]) => !equalities.has(field));
  const directions = wanted.map(([field, direction], i) => {
    if (given[i]?.field !== field) return 0;
    return given[i].isDescending === Number(direction) < 0 ? 1 : -1;
  });
  const [order = 1] = directions;
  return directions.every((direction) => direction === order) ? order : 0;
}
