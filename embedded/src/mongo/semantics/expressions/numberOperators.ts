import { add, isNumber, multiply, subtract, toDouble, toNumber } from '../arithmetic';
import { typeName } from '../bsonTypes';
import { MongoError, typeMismatch } from '../mongoError';
import { fixed, nullable, nullableInOrder, variadic } from './operands';
import type { Operator } from './scope';

function addAll(values: unknown[]): unknown {
  const dates = values.filter((value) => value instanceof Date);
  if (dates.length > 1) throw new MongoError(16612, 'only one date allowed in an $add expression');
  const sum = values.filter((value) => !(value instanceof Date)).reduce(add, 0);
  const [date] = dates;
  return date ? new Date(date.getTime() + Math.round(toNumber(sum))) : sum;
}

function checkSummand(value: unknown): void {
  if (!(value instanceof Date) && !isNumber(value)) throw typeMismatch(`$add only supports numeric or date types, not ${typeName(value)}`);
}

function checkFactor(value: unknown): void {
  if (!isNumber(value)) throw typeMismatch(`$multiply only supports numeric types, not ${typeName(value)}`);
}

function subtractTwo([a, b]: unknown[]): unknown {
  if (isNumber(a) && isNumber(b)) return subtract(a, b);
  if (a instanceof Date && b instanceof Date) return BigInt(a.getTime() - b.getTime());
  if (a instanceof Date && isNumber(b)) return new Date(a.getTime() - Math.round(toNumber(b)));
  throw typeMismatch(`can't $subtract ${typeName(b)} from ${typeName(a)}`);
}

function divide([a, b]: unknown[]): unknown {
  if (!isNumber(a) || !isNumber(b)) throw typeMismatch(`$divide only supports numeric types, not ${typeName(a)} and ${typeName(b)}`);
  if (toNumber(b) === 0) throw new MongoError(2, "can't $divide by zero");
  return toDouble(toNumber(a) / toNumber(b));
}

export const NUMBER_OPERATORS: Record<string, Operator> = {
  $add: variadic(nullableInOrder(checkSummand, addAll)),
  $subtract: fixed(2, nullable(subtractTwo)),
  $multiply: variadic(nullableInOrder(checkFactor, (values) => values.reduce(multiply, 1))),
  $divide: fixed(2, nullable(divide)),
};
