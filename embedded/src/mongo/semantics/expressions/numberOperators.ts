import { add, isNumber, multiply, operand, subtract, toDouble, toNumber } from '../arithmetic';
import { isInt32, typeName } from '../bsonTypes';
import { MongoError, typeMismatch } from '../mongoError';
import { fractionOf } from '../numbers';
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

const real = (name: string, allowed: (value: number) => boolean, code: number, apply: (value: number) => number): Operator =>
  unary((value) => {
    if (isNothing(value)) return null;
    const number = toNumber(checkNumber(value, name));
    if (!Number.isNaN(number) && !allowed(number)) throw new MongoError(code, `${name}'s argument must be in its range, but is ${number}`);
    return toDouble(apply(number));
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

function power([a, b]: unknown[]): unknown {
  const [base, exponent] = [checkNumber(a, '$pow', 28762), checkNumber(b, '$pow', 28763)];
  if (toNumber(base) === 0 && toNumber(exponent) < 0) throw new MongoError(28764, '$pow cannot take a base of 0 and a negative exponent');
  const result = toNumber(base) ** toNumber(exponent);
  const types = [typeName(base), typeName(exponent)];
  if (types.includes('double') || toNumber(exponent) < 0) return toDouble(result);
  const whole = BigInt(operand(base)) ** BigInt(operand(exponent));
  if (whole > 2n ** 63n - 1n || whole < -(2n ** 63n)) return toDouble(result);
  return types.includes('long') || Math.abs(result) > 2147483647 ? whole : Number(whole);
}

function absolute(value: unknown): unknown {
  if (isNothing(value)) return null;
  checkNumber(value, '$abs');
  const number = operand(value);
  if (typeof number === 'bigint') return number < 0n ? -number : number;
  if (typeName(value) === 'double') return toDouble(Math.abs(number));
  return number === -2147483648 ? 2147483648n : Math.abs(number);
}

/** On the exact value, so a double just below a half goes down. A true half goes to the even neighbour. */
function roundAt(value: number | bigint, digits: number, toNearest: boolean): string {
  const { numerator, denominator } = fractionOf(value);
  const scaled = digits >= 0 ? numerator * 10n ** BigInt(digits) : numerator;
  const unit = digits >= 0 ? denominator : denominator * 10n ** BigInt(-digits);
  const cut = scaled / unit;
  const rest = (scaled % unit) * 2n;
  const size = rest < 0n ? -rest : rest;
  const away = toNearest && (size > unit || (size === unit && cut % 2n !== 0n));
  return `${away ? cut + (scaled < 0n ? -1n : 1n) : cut}e${-digits}`;
}

const cutting = (name: string, toNearest: boolean): Operator =>
  fixed(1, 2, (values) => {
    if (values.some(isNothing)) return null;
    const [value, places = 0] = values;
    checkNumber(value, name, 51081);
    const digits = toNumber(checkNumber(places, name, 51082));
    if (!Number.isInteger(digits) || digits < -20 || digits > 100) throw new MongoError(51083, `cannot apply ${name} with precision value ${digits} value must be in [-20, 100]`);
    return cutNumber(value, digits, toNearest);
  });

function cutNumber(value: unknown, digits: number, toNearest: boolean): unknown {
  const isDouble = typeName(value) === 'double';
  const number = operand(value);
  if ((digits >= 0 && !isDouble) || !Number.isFinite(Number(number))) return value;
  const rounded = roundAt(number, digits, toNearest);
  if (isDouble) return toDouble(Number(rounded));
  const [whole = '0', zeros = '0'] = rounded.split('e');
  return add(typeof value === 'bigint' ? 0n : 0, narrow(BigInt(whole) * 10n ** BigInt(zeros)));
}

const narrow = (value: bigint) => (isInt32(Number(value)) ? Number(value) : value);

/** Of a list given as one array, or of the values given one by one. */
const spread = (values: unknown[]): unknown[] => (values.length === 1 && Array.isArray(values[0]) ? (values[0] as unknown[]) : values);

export const NUMBER_OPERATORS: Record<string, Operator> = {
  $add: variadic(nullableInOrder(checkSummand, addAll)),
  $subtract: fixed(2, 2, nullable(subtractTwo)),
  $multiply: variadic(nullableInOrder(checkFactor, (values) => values.reduce(multiply, 1))),
  $divide: fixed(2, 2, nullable(divide)),
  $mod: fixed(2, 2, nullable(modulo)),
  $pow: fixed(2, 2, nullable(power)),
  $abs: unary(absolute),
  $ceil: rounding('$ceil', Math.ceil),
  $floor: rounding('$floor', Math.floor),
  $round: cutting('$round', true),
  $trunc: cutting('$trunc', false),
  $sqrt: real('$sqrt', (value) => value >= 0, 28714, Math.sqrt),
  $exp: real('$exp', () => true, 28765, Math.exp),
  $ln: real('$ln', (value) => value > 0, 28766, Math.log),
  $log10: real('$log10', (value) => value > 0, 28761, Math.log10),
  $sum: variadic((values) => total(spread(values))),
  $avg: variadic((values) => average(spread(values))),
};
