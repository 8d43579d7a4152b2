import { add, isNumber, multiply, operand, subtract, toDouble, toNumber } from '../arithmetic';
import { typeName } from '../bsonTypes';
import { MongoError, typeMismatch } from '../mongoError';
import { fixed, nullable, nullableInOrder, unary, variadic } from './operands';
import { isNothing, type Operator } from './scope';
import { average, total } from './sums';

function checkNumber(value: unknown, name: string, code = 28765): unknown {
  if (!isNumber(value)) throw new MongoError(code, `${name} only supports numeric types, not ${typeName(value)}`);
  return value;
}

/** Keeps the type of an integer, lets a function work on a double. */
const rounding = (name: string, round: (value: number) => number): Operator =>
  unary((value) => {
    if (isNothing(value)) return null;
    checkNumber(value, name);
    return typeName(value) === 'double' ? toDouble(round(toNumber(value))) : value;
  });

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

function modulo([a, b]: unknown[]): unknown {
  if (!isNumber(a) || !isNumber(b)) throw new MongoError(16611, `$mod only supports numeric types, not ${typeName(a)} and ${typeName(b)}`);
  if (toNumber(b) === 0) throw new MongoError(16610, "can't $mod by zero");
  const types = [typeName(a), typeName(b)];
  if (types.includes('double')) return toDouble(toNumber(a) % toNumber(b));
  const result = BigInt(operand(a)) % BigInt(operand(b));
  return types.includes('long') ? result : Number(result);
}

function absolute(value: unknown): unknown {
  if (isNothing(value)) return null;
  checkNumber(value, '$abs');
  const number = operand(value);
  if (typeof number === 'bigint') return number < 0n ? -number : number;
  if (typeName(value) === 'double') return toDouble(Math.abs(number));
  return number === -2147483648 ? 2147483648n : Math.abs(number);
}

/** Of a list given as one array, or of the values given one by one. */
const spread = (values: unknown[]): unknown[] => (values.length === 1 && Array.isArray(values[0]) ? (values[0] as unknown[]) : values);

export const NUMBER_OPERATORS: Record<string, Operator> = {
  $add: variadic(nullableInOrder(checkSummand, addAll)),
  $subtract: fixed(2, 2, nullable(subtractTwo)),
  $multiply: variadic(nullableInOrder(checkFactor, (values) => values.reduce(multiply, 1))),
  $divide: fixed(2, 2, nullable(divide)),
  $mod: fixed(2, 2, nullable(modulo)),
  $abs: unary(absolute),
  $ceil: rounding('$ceil', Math.ceil),
  $floor: rounding('$floor', Math.floor),
  $sum: variadic((values) => total(spread(values))),
  $avg: variadic((values) => average(spread(values))),
};
