import { isNumber, toNumber } from './arithmetic';
import { isDoc, typeName } from './bsonTypes';
import { cloneValue } from './cloneValue';
import { equals, matchesRegex } from './comparisons';
import { compareValues } from './compareValues';
import { compileFilter } from './compileFilter';
import { compileSort } from './compileSort';
import type { Collation, Doc, UpdateOptions } from './contract';
import { hashKey } from './encodeKey';
import type { FieldUpdate } from './fieldUpdates';
import { badValue, failedToParse, typeMismatch } from './mongoError';
import type { Test } from './paths';
import { isOperatorDoc } from './queryOperators';
import { isRegex } from './regex';
import { show } from './show';

const idOf = (doc: Doc) => `{_id: ${show(doc._id)}}`;

/** An operator that adds: a missing field becomes an array. */
function adding(apply: (array: unknown[], operand: unknown, options: UpdateOptions) => unknown[]): FieldUpdate {
  return (slot, operand, options, doc) => {
    const found = slot.get();
    const current = found === undefined ? [] : found;
    if (!Array.isArray(current)) throw badValue(`The field '${slot.name}' must be an array but is of type ${typeName(current)} in document ${idOf(doc)}`);
    slot.set(apply(current, operand, options));
  };
}

/** An operator that takes away: a missing field stays missing. */
function removing(
  apply: (array: unknown[], operand: unknown, options: UpdateOptions) => unknown[],
  wrongType: (name: string, current: unknown) => Error,
): FieldUpdate {
  return (slot, operand, options) => {
    const current = slot.get();
    if (current === undefined) slot.checkViable();
    if (current === undefined) return apply([], operand, options) && undefined; // a bad operand is refused all the same
    if (!Array.isArray(current)) throw wrongType(slot.name, current);
    return slot.set(apply(current, operand, options));
  };
}

const PUSH_CLAUSES = new Set(['$each', '$slice', '$sort', '$position']);

function push(array: unknown[], operand: unknown, { collation }: UpdateOptions): unknown[] {
  if (!isDoc(operand) || !Object.hasOwn(operand, '$each')) return [...array, cloneValue(operand)];
  for (const name of Object.keys(operand)) if (!PUSH_CLAUSES.has(name)) throw badValue(`Unrecognized clause in $push: ${name}`);
  const { $each: items, $position: position, $sort: sort, $slice: slice } = operand;
  if (!Array.isArray(items)) throw badValue(`The argument to $each in $push must be an array but it was of type: ${typeName(items)}`);
  let result = insertAt(array, cloneValue(items), position === undefined ? undefined : integer(position, '$position'));
  if (sort !== undefined) result = sorted(result, sort, collation);
  return slice === undefined ? result : sliced(result, integer(slice, '$slice'));
}

function insertAt(array: unknown[], items: unknown[], position = array.length): unknown[] {
  const at = position < 0 ? Math.max(0, array.length + position) : position;
  return [...array.slice(0, at), ...items, ...array.slice(at)];
}

const sliced = (array: unknown[], count: number) => (count < 0 ? array.slice(count) : array.slice(0, count));

function integer(value: unknown, clause: string): number {
  const number = isNumber(value) ? toNumber(value) : NaN;
  if (!Number.isInteger(number)) throw badValue(`The value for ${clause} must be an integer value but was given type: ${typeName(value)}`);
  return number;
}

function sorted(array: unknown[], sort: unknown, collation?: Collation): unknown[] {
  if (isDoc(sort)) {
    const order = compileSort(sort, collation);
    return array
      .map((item) => ({ item, doc: isDoc(item) ? item : {} }))
      .sort((a, b) => order(a.doc, b.doc))
      .map(({ item }) => item);
  }
  const direction = isNumber(sort) ? toNumber(sort) : 0;
  if (direction !== 1 && direction !== -1) throw badValue('The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields');
  return [...array].sort((a, b) => compareValues(a, b, collation) * direction);
}

function addToSet(array: unknown[], operand: unknown, { collation }: UpdateOptions): unknown[] {
  const isEach = isDoc(operand) && Object.keys(operand)[0] === '$each';
  const items = isEach ? operand.$each : [operand];
  if (!Array.isArray(items)) throw typeMismatch(`The argument to $each in $addToSet must be an array but it was of type ${typeName(items)}`);
  if (isEach && Object.keys(operand).length > 1) throw badValue(`Found unexpected fields after $each in $addToSet: ${show(operand)}`);
  const seen = new Set(array.map((item) => hashKey(item, collation)));
  const added = items.filter((item: unknown) => {
    const key = hashKey(item, collation);
    return !seen.has(key) && seen.add(key);
  });
  return array.concat(added.map(cloneValue));
}

function pull(array: unknown[], operand: unknown, options: UpdateOptions): unknown[] {
  const test = pullTest(operand, options);
  return array.filter((item) => !test(item));
}

function pullTest(operand: unknown, options: UpdateOptions): Test {
  if (isRegex(operand)) return matchesRegex(operand);
  if (!isDoc(operand)) return equals(operand, options.collation);
  if (isOperatorDoc(operand) && !/^\$(and|or|nor|expr)$/.test(Object.keys(operand)[0] ?? '')) {
    const matches = compileFilter({ '': operand }, options);
    return (item) => matches({ '': item });
  }
  const matches = compileFilter(operand, options);
  return (item) => isDoc(item) && matches(item);
}

function pullAll(array: unknown[], operand: unknown, { collation }: UpdateOptions): unknown[] {
  if (!Array.isArray(operand)) throw badValue(`$pullAll requires an array argument but was given a ${typeName(operand)}`);
  const gone = new Set(operand.map((item) => hashKey(item, collation)));
  return array.filter((item) => !gone.has(hashKey(item, collation)));
}

function pop(array: unknown[], operand: unknown): unknown[] {
  const end = isNumber(operand) ? toNumber(operand) : 0;
  if (end !== 1 && end !== -1) throw failedToParse(`$pop expects 1 or -1, found: ${String(operand)}`);
  return end === 1 ? array.slice(0, -1) : array.slice(1);
}

const notAnArray = (operator: string) => () => badValue(`Cannot apply ${operator} to a non-array value`);

/** Operators on arrays. */
export const ARRAY_UPDATES: Record<string, FieldUpdate> = {
  $push: adding(push),
  $addToSet: adding(addToSet),
  $pull: removing(pull, notAnArray('$pull')),
  $pullAll: removing(pullAll, notAnArray('$pullAll')),
  $pop: removing(pop, (name, current) => typeMismatch(`Path '${name}' contains an element of non-array type '${typeName(current)}'`)),
};
