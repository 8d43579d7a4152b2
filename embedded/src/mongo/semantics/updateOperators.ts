import { isDoc, typeName } from './bsonTypes';
import { equals } from './comparisons';
import { compareValues } from './compareValues';
import { compileFilter } from './compileFilter';
import type { UpdateOptions } from './contract';
import { hashKey } from './encodeKey';
import { exactNumber } from './exactNumber';
import { badValue, failedToParse, typeMismatch } from './mongoError';
import type { Test } from './paths';
import { isOperatorDoc } from './prepareFilter';
import { isRegex } from './regex';

/** What becomes of a field. Undefined is a missing one, before and after. */
export type UpdateOperator = (current: unknown, operand: unknown, options: UpdateOptions) => unknown;

/** All update operators; what is not here is refused as unknown. */
export const UPDATE_OPERATORS: Record<string, UpdateOperator> = {
  $set: (_current, value) => value,
  $setOnInsert: (_current, value) => value,
  $unset: () => undefined,
  $inc: (current = 0, by) => {
    if (typeof current !== 'number' || typeof by !== 'number') throw typeMismatch(`Cannot increment a value of type ${typeName(current)} by ${typeName(by)}`);
    return exactNumber(current + by);
  },
  $min: (current, value, { collation }) => (current === undefined || compareValues(value, current, collation) < 0 ? value : current),
  $max: (current, value, { collation }) => (current === undefined || compareValues(value, current, collation) > 0 ? value : current),
  $currentDate: (_current, type, { now }) => {
    if (type !== true && !(isDoc(type) && type.$type === 'date')) throw badValue("$currentDate takes true or { $type: 'date' }");
    return now;
  },
  $push: (current, operand) => [...arrayOf(current), ...itemsOf(operand)],
  $addToSet: (current, operand, { collation }) => {
    const array = arrayOf(current);
    const seen = new Set(array.map((item) => hashKey(item, collation)));
    const isNew = (item: unknown) => seen.size < seen.add(hashKey(item, collation)).size;
    return [...array, ...itemsOf(operand, typeMismatch).filter(isNew)];
  },
  $pull: removing((array, operand, options) => {
    const test = pullTest(operand, options);
    return array.filter((item) => !test(item));
  }),
  $pullAll: removing((array, operand, { collation }) => {
    const gone = new Set(arrayOf(operand).map((item) => hashKey(item, collation)));
    return array.filter((item) => !gone.has(hashKey(item, collation)));
  }),
  $pop: removing((array, end) => {
    if (end !== 1 && end !== -1) throw failedToParse('$pop expects 1 or -1');
    return end === 1 ? array.slice(0, -1) : array.slice(1);
  }, typeMismatch),
};

/** A missing array counts as empty. */
function arrayOf(value: unknown = [], refuse = badValue): unknown[] {
  if (!Array.isArray(value)) throw refuse(`Expected an array but found a value of type ${typeName(value)}`);
  return value;
}

/** What is to be added: one value, or several with `$each`. */
function itemsOf(operand: unknown, refuse = badValue): unknown[] {
  if (!isDoc(operand) || !Object.hasOwn(operand, '$each')) return [operand];
  const { $each: items, ...others } = operand;
  for (const name of Object.keys(others)) throw badValue(`${name} beside $each is not supported`);
  return arrayOf(items, refuse);
}

/** An operator that takes away: a missing field stays missing, and a bad operand is refused all the same. */
function removing(rest: (array: unknown[], operand: unknown, options: UpdateOptions) => unknown[], refuse = badValue): UpdateOperator {
  return (current, operand, options) => {
    const left = rest(arrayOf(current, refuse), operand, options);
    return current === undefined ? undefined : left;
  };
}

function pullTest(operand: unknown, options: UpdateOptions): Test {
  if (!isDoc(operand) && !isRegex(operand)) return equals(operand, options.collation);
  if (isRegex(operand) || (isOperatorDoc(operand) && !/^\$(and|or|nor|expr)$/.test(Object.keys(operand)[0] ?? ''))) {
    const matches = compileFilter({ '': operand }, options);
    return (item) => matches({ '': item });
  }
  const matches = compileFilter(operand, options);
  return (item) => isDoc(item) && matches(item);
}
