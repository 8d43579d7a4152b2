import { Decimal128, Double, Int32, type Long } from 'bson';

import { badValue } from './mongoError';

export type Numeric = number | bigint | Decimal128;

/** The bare value of anything that ranks as a number. */
export function numericOf(value: unknown): Numeric {
  if (typeof value === 'number' || typeof value === 'bigint' || value instanceof Decimal128) return value;
  if (value instanceof Double || value instanceof Int32) return value.value;
  return (value as Long).toBigInt();
}

export function compareNumbers(a: Numeric, b: Numeric): number {
  if (a instanceof Decimal128 || b instanceof Decimal128) return compareDecimals(a, b);
  if (a < b) return -1; // JavaScript compares bigint with number exactly
  if (a > b) return 1;
  if (a == b) return 0; // eslint-disable-line eqeqeq -- 1n and 1 are one value here
  return Number(Number.isNaN(b)) - Number(Number.isNaN(a)); // NaN comes before all numbers
}

function compareDecimals(a: Numeric, b: Numeric): number {
  const x = exact(a);
  const y = exact(b);
  if (typeof x === 'number' || typeof y === 'number') return compareNumbers(typeof x === 'number' ? x : 0, typeof y === 'number' ? y : 0);
  const left = x.numerator * y.denominator;
  const right = y.numerator * x.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

interface Fraction {
  numerator: bigint;
  denominator: bigint;
}

/** The value as an exact fraction; NaN and the infinities stay numbers. */
function exact(value: Numeric): Fraction | number {
  if (value instanceof Decimal128) return fractionOfDecimal(value);
  return Number.isFinite(Number(value)) ? fractionOf(value) : Number(value);
}

/** A finite number as an exact fraction. */
function fractionOf(value: number | bigint): Fraction {
  if (typeof value === 'bigint') return { numerator: value, denominator: 1n };
  let denominator = 1n;
  let scaled = value;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    denominator *= 2n;
  }
  return { numerator: BigInt(scaled), denominator };
}

function fractionOfDecimal(value: Decimal128): Fraction | number {
  const parts = /^(-?)(\d+)(?:\.(\d*))?(?:E([+-]?\d+))?$/i.exec(value.toString());
  if (!parts) return Number(value.toString());
  const [, sign = '', whole = '', decimals = '', power = '0'] = parts;
  const exponent = Number(power) - decimals.length;
  if (Math.abs(exponent) > 300) throw badValue('Decimal128 values of this size cannot be compared here');
  const digits = BigInt(sign + whole + decimals);
  return exponent < 0 ? { numerator: digits, denominator: 10n ** BigInt(-exponent) } : { numerator: digits * 10n ** BigInt(exponent), denominator: 1n };
}

/**
 * The value as a falling series of doubles whose sum it is, so that keys of
 * int, long, double and decimal sort together exactly. Three parts hold more
 * digits than a Decimal128 has.
 */
export function doubleSeries(value: Numeric): number[] {
  if (typeof value === 'number') return [value];
  let rest = exact(value);
  if (typeof rest === 'number') return [rest];
  const series: number[] = [];
  for (let i = 0; i < 3; i++) {
    const part = nearest(rest);
    series.push(part);
    const { numerator, denominator } = fractionOf(part);
    rest = { numerator: rest.numerator * denominator - numerator * rest.denominator, denominator: rest.denominator * denominator };
    if (rest.numerator === 0n) break;
  }
  return series;
}

/** The double next to a fraction: scaled so that the whole part carries 64 significant bits. */
function nearest({ numerator, denominator }: Fraction): number {
  const bits = (n: bigint) => (n < 0n ? -n : n).toString(2).length;
  const shift = 64 - bits(numerator) + bits(denominator);
  const whole = shift >= 0 ? (numerator << BigInt(shift)) / denominator : numerator / (denominator << BigInt(-shift));
  return Number(whole) * 2 ** -shift;
}
