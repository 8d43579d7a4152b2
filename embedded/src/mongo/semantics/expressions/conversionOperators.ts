import { Decimal128, ObjectId } from 'bson';

import { isNumber, toDouble, toNumber } from '../arithmetic';
import { isInt32, typeName } from '../bsonTypes';
import { MongoError } from '../mongoError';
import { numericOf } from '../numbers';
import { isTrue } from '../queryOperators';
import { parseIsoDate } from './dateParsing';
import { namedOperands, unary } from './operands';
import { isNothing, type Operator } from './scope';

type Convert = (value: unknown) => unknown;

const failed = (value: unknown, to: string, why = '') => new MongoError(241, `Unsupported conversion from ${typeName(value)} to ${to} in $convert with no onError value${why}`);

function numberFrom(value: unknown, to: string): number {
  if (typeof value === 'boolean') return Number(value);
  if (isNumber(value)) return toNumber(value);
  if (typeof value === 'string' && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value)) return Number(value);
  if (typeof value === 'string' && /^[+-]?(inf(inity)?|nan)$/i.test(value) && to === 'double') return /nan/i.test(value) ? NaN : value.startsWith('-') ? -Infinity : Infinity;
  throw failed(value, to, typeof value === 'string' ? `: Failed to parse number '${value}'` : '');
}

function toInt(value: unknown): unknown {
  const number = wholeText(value, 'int') ? Number(value) : Math.trunc(numberFrom(value, 'int'));
  if (!isInt32(number + 0)) throw failed(value, 'int', `: Conversion would overflow target type: ${number}`);
  return number + 0;
}

function toLong(value: unknown): unknown {
  if (value instanceof Date) return BigInt(value.getTime());
  const number = wholeText(value, 'long') ? BigInt(String(value).replace('+', '')) : bigintFrom(value);
  if (BigInt.asIntN(64, number) !== number) throw failed(value, 'long', ': Conversion would overflow target type');
  return number;
}

function bigintFrom(value: unknown): bigint {
  const exact = isNumber(value) ? numericOf(value) : undefined;
  if (typeof exact === 'bigint') return exact;
  const number = Math.trunc(numberFrom(value, 'long'));
  if (!Number.isFinite(number)) throw failed(value, 'long', ': Attempt to convert infinity or NaN value to integer type');
  return BigInt(number);
}

/** Text for an integer must be one: '1.5' is refused rather than cut. */
function wholeText(value: unknown, to: string): boolean {
  if (typeof value !== 'string') return false;
  if (!/^[+-]?\d+$/.test(value)) throw failed(value, to, `: Failed to parse number '${value}'`);
  return true;
}

function toText(value: unknown): unknown {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || value instanceof Decimal128) return value.toString();
  if (isNumber(value)) return numberText(numericOf(value) as number | bigint);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof ObjectId) return value.toHexString();
  throw failed(value, 'string');
}

/** Doubles print with the exponent form of C++, e.g. 1e+21 and 1e-07. */
function numberText(number: number | bigint): string {
  if (typeof number === 'number' && !Number.isFinite(number)) return Number.isNaN(number) ? 'NaN' : number > 0 ? 'Infinity' : '-Infinity';
  return String(number).replace(/e([+-])(\d)$/, 'e$10$2');
}

function toDate(value: unknown): unknown {
  if (value instanceof Date) return value;
  if (value instanceof ObjectId) return value.getTimestamp();
  if (typeof value === 'string') return parseIsoDate(value);
  if (typeName(value) === 'int' || !isNumber(value)) throw failed(value, 'date');
  const date = new Date(Math.trunc(toNumber(value)));
  if (Number.isNaN(date.getTime())) throw failed(value, 'date');
  return date;
}

function toObjectId(value: unknown): unknown {
  if (value instanceof ObjectId) return value;
  if (typeof value !== 'string') throw failed(value, 'objectId');
  if (!/^[\da-f]{24}$/i.test(value)) throw failed(value, 'objectId', `: Failed to parse objectId '${value}' in $convert with no onError value: Invalid string length for parsing to OID`);
  return new ObjectId(value);
}

const CONVERSIONS: Record<string, Convert> = {
  int: toInt,
  long: toLong,
  double: (value) => toDouble(value instanceof Date ? value.getTime() : numberFrom(value, 'double')),
  string: toText,
  bool: isTrue,
  date: toDate,
  objectId: toObjectId,
};
const TYPE_CODES: Record<string, string> = { 1: 'double', 2: 'string', 7: 'objectId', 8: 'bool', 9: 'date', 16: 'int', 18: 'long' };

const convert: Operator = (spec, { compile }, name) => {
  const { input, to, onError, onNull } = namedOperands(spec, ['input', 'to'], ['onError', 'onNull'], name);
  const [value, target] = [compile(input), compile(to)];
  const whenNull = onNull === undefined ? () => null : compile(onNull);
  const whenFailed = onError === undefined ? undefined : compile(onError);
  return (scope) => {
    const given = value(scope);
    const type = target(scope);
    if (isNothing(given)) return whenNull(scope);
    if (isNothing(type)) return null;
    const key = isNumber(type) ? TYPE_CODES[toNumber(type)] : typeof type === 'string' ? type : undefined;
    const conversion = key !== undefined && Object.hasOwn(CONVERSIONS, key) ? CONVERSIONS[key] : undefined;
    if (!conversion) throw new MongoError(2, `Unknown type name: ${String(key)}`);
    try {
      return conversion(given);
    } catch (error) {
      if (whenFailed && error instanceof MongoError) return whenFailed(scope);
      throw error;
    }
  };
};

const nullable = (conversion: Convert): Operator => unary((value) => (isNothing(value) ? null : conversion(value)));

export const CONVERSION_OPERATORS: Record<string, Operator> = {
  $type: unary(typeName),
  $isNumber: unary(isNumber),
  $toInt: nullable(toInt),
  $toLong: nullable(toLong),
  $toDouble: nullable((value) => CONVERSIONS.double?.(value)),
  $toString: nullable(toText),
  $toBool: nullable(isTrue),
  $toDate: nullable(toDate),
  $toObjectId: nullable(toObjectId),
  $convert: convert,
};
