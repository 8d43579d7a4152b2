import { Decimal128, Double } from 'bson';

import { isInt32, Rank, rankOf, typeName } from './bsonTypes';
import { MongoError } from './mongoError';
import { numericOf } from './numbers';

const MAX_LONG = 2n ** 63n - 1n;
const fitsLong = (value: bigint) => value <= MAX_LONG && value >= -MAX_LONG - 1n;

export const isNumber = (value: unknown) => rankOf(value) === Rank.number;

/** A double stays a double, even when it is whole. */
export const toDouble = (value: number): number | Double => (isInt32(value) ? new Double(value) : value);

/** The bare number or bigint; Decimal128 is stored and compared here, but nothing is computed with it. */
export function operand(value: unknown): number | bigint {
  const number = numericOf(value);
  if (number instanceof Decimal128) throw new MongoError(238, 'Arithmetic with Decimal128 is not supported');
  return number;
}

export const toNumber = (value: unknown) => Number(operand(value));

/** The narrowest integer type that both the operands and the result allow; past 64 bits a double, or undefined when `exact`. */
function integerResult(value: bigint, isLong: boolean): unknown {
  if (!isLong && isInt32(Number(value))) return Number(value);
  return fitsLong(value) ? value : undefined;
}

function combine(a: unknown, b: unknown, whole: (x: bigint, y: bigint) => bigint, real: (x: number, y: number) => number): unknown {
  const x = operand(a);
  const y = operand(b);
  const types = [typeName(a), typeName(b)];
  if (types.includes('double')) return toDouble(real(Number(x), Number(y)));
  return integerResult(whole(BigInt(x), BigInt(y)), types.includes('long'));
}

/** Sum with MongoDB's result type; undefined when it does not fit into 64 bits. */
export const addExact = (a: unknown, b: unknown) =>
  combine(
    a,
    b,
    (x, y) => x + y,
    (x, y) => x + y,
  );
export const multiplyExact = (a: unknown, b: unknown) =>
  combine(
    a,
    b,
    (x, y) => x * y,
    (x, y) => x * y,
  );
export const subtractExact = (a: unknown, b: unknown) =>
  combine(
    a,
    b,
    (x, y) => x - y,
    (x, y) => x - y,
  );

/** In expressions a sum past 64 bits goes on as a double. */
export const add = (a: unknown, b: unknown) => addExact(a, b) ?? toDouble(toNumber(a) + toNumber(b));
export const multiply = (a: unknown, b: unknown) => multiplyExact(a, b) ?? toDouble(toNumber(a) * toNumber(b));
export const subtract = (a: unknown, b: unknown) => subtractExact(a, b) ?? toDouble(toNumber(a) - toNumber(b));
