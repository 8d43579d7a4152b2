import { ObjectId, Timestamp } from 'bson';

import { isNumber, toNumber } from '../arithmetic';
import { isDoc, typeName } from '../bsonTypes';
import type { Doc } from '../contract';
import { MongoError } from '../mongoError';
import { isTrue } from '../queryOperators';
import { firstIsoMonday, type LocalParts, partsOf, DAY, toInstant, toLocal, utc, utcTime, type Zone, zoneOf } from './calendar';
import { formatDate } from './dateFormatting';
import { parseDate, parseIsoDate } from './dateParsing';
import { addUnits, truncate, unitOf, unitsBetween } from './dateUnits';
import { integerOf } from './integers';
import { named, namedOperands, optionalOperand, unary } from './operands';
import { isNothing, type Operator } from './scope';

function instantOf(value: unknown): number {
  if (value instanceof Date) return value.getTime();
  if (value instanceof ObjectId) return value.getTimestamp().getTime();
  if (value instanceof Timestamp) return value.getHighBitsUnsigned() * 1000;
  throw new MongoError(16006, `can't convert from BSON type ${typeName(value)} to Date`);
}

function zoneArgument(value: unknown): Zone {
  if (value === undefined) return zoneOf(undefined);
  if (typeof value !== 'string') throw new MongoError(40517, `timezone must evaluate to a string, found ${typeName(value)}`);
  return zoneOf(value);
}

/** One part of a date, given bare or as `{ date, timezone }`. */
function part(read: (parts: LocalParts) => unknown): Operator {
  const inZone = named(['date'], ['timezone'], ({ date, timezone }) => (isNothing(date) || timezone === null ? null : read(partsOf(toLocal(instantOf(date), zoneArgument(timezone))))));
  const bare = unary((date) => (isNothing(date) ? null : read(partsOf(instantOf(date)))));
  return (spec, context, name) => (isDoc(spec) && !Object.keys(spec).some((key) => key.startsWith('$')) ? inZone : bare)(spec, context, name);
}

const isoFormat = (zone: Zone) => `%Y-%m-%dT%H:%M:%S.%L${zone === utc ? 'Z' : ''}`;

const toStringOperator: Operator = (spec, context, name) => {
  const { compile } = context;
  const { date, format, timezone, onNull } = namedOperands(spec, ['date'], ['format', 'timezone', 'onNull'], name);
  const [value, zone, pattern] = [compile(date), optionalOperand(timezone, context), optionalOperand(format, context)];
  const otherwise = compile(onNull ?? null);
  return (scope) => {
    const [instant, where, given] = [value(scope), zone(scope), pattern(scope)];
    if (isNothing(instant) || where === null) return otherwise(scope);
    const place = zoneArgument(where);
    const text = given === undefined ? isoFormat(place) : given;
    if (text === null) return null;
    if (typeof text !== 'string') throw new MongoError(18533, `$dateToString requires that 'format' be a string, found: ${typeName(text)}`);
    return formatDate(instantOf(instant), place, text);
  };
};

const fromString: Operator = (spec, context, name) => {
  const { compile } = context;
  const args = namedOperands(spec, ['dateString'], ['format', 'timezone', 'onError', 'onNull'], name);
  const [text, format, timezone] = [compile(args.dateString), optionalOperand(args.format, context), optionalOperand(args.timezone, context)];
  const whenNull = compile(args.onNull ?? null);
  const whenFailed = Object.hasOwn(args, 'onError') ? compile(args.onError) : undefined;
  return (scope) => {
    const [value, pattern, where] = [text(scope), format(scope), timezone(scope)];
    if (isNothing(value) || pattern === null || where === null) return whenNull(scope);
    try {
      if (typeof value !== 'string') throw new MongoError(241, `$dateFromString requires that 'dateString' be a string, found: ${typeName(value)}`);
      const zone = where === undefined ? undefined : zoneArgument(where);
      return typeof pattern === 'string' ? parseDate(value, pattern, zone) : parseIsoDate(value, zone);
    } catch (error) {
      if (whenFailed && error instanceof MongoError && error.code === 241) return whenFailed(scope);
      throw error;
    }
  };
};

/** Parts that are given but come to nothing are null by then. */
const PART_NAMES = ['year', 'month', 'day', 'isoWeekYear', 'isoWeek', 'isoDayOfWeek', 'hour', 'minute', 'second', 'millisecond'];

const fromParts = named([], [...PART_NAMES, 'timezone'], (values) => {
  if (Object.values(values).includes(null)) return null;
  const number = (name: string, fallback: number) => (Object.hasOwn(values, name) ? integerOf(values[name], '$dateFromParts', 40515) : fallback);
  const time = [number('hour', 0), number('minute', 0), number('second', 0), number('millisecond', 0)] as const;
  return new Date(toInstant(dayFromParts(values, number) + utcTime(1970, 1, 1, ...time), zoneArgument(values.timezone)));
});

function dayFromParts(values: Doc, number: (name: string, fallback: number) => number): number {
  if (Object.hasOwn(values, 'isoWeekYear')) return firstIsoMonday(number('isoWeekYear', 0)) + ((number('isoWeek', 1) - 1) * 7 + number('isoDayOfWeek', 1) - 1) * DAY;
  if (!Object.hasOwn(values, 'year')) throw new MongoError(40516, "$dateFromParts requires either 'year' or 'isoWeekYear' to be present");
  return utcTime(number('year', 0), number('month', 1), number('day', 1));
}

const toParts = named(['date'], ['timezone', 'iso8601'], ({ date, timezone, iso8601 }) => {
  if (isNothing(date) || timezone === null || iso8601 === null) return null;
  const { year, month, day, isoWeekYear, isoWeek, isoDayOfWeek, hour, minute, second, millisecond } = partsOf(toLocal(instantOf(date), zoneArgument(timezone)));
  return { ...(isTrue(iso8601) ? { isoWeekYear, isoWeek, isoDayOfWeek } : { year, month, day }), hour, minute, second, millisecond };
});

const shifting = (name: string, sign: 1 | -1): Operator =>
  named(['startDate', 'unit', 'amount'], ['timezone'], ({ startDate, unit, amount, timezone }) => {
    if (isNothing(startDate) || isNothing(unit) || isNothing(amount) || timezone === null) return null;
    if (!isNumber(amount) || !Number.isInteger(toNumber(amount))) throw new MongoError(5166405, `${name} expects integer amount of time units`);
    return new Date(addUnits(instantOf(startDate), unitOf(unit, name), sign * toNumber(amount), zoneArgument(timezone)));
  });

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const FULL_WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** 1 for Monday; weeks begin on Sunday when nothing is said. */
function firstDayOf(value: unknown): number {
  const day = (typeof value === 'string' ? value : value === undefined ? 'sunday' : '').toLowerCase();
  const index = Math.max(WEEKDAYS.indexOf(day), FULL_WEEKDAYS.indexOf(day));
  if (index < 0) throw new MongoError(9, `unknown day of week value: ${String(value)}`);
  return index + 1;
}

const difference = named(['startDate', 'endDate', 'unit'], ['timezone', 'startOfWeek'], ({ startDate, endDate, unit, timezone, startOfWeek }) => {
  if ([startDate, endDate, unit].some(isNothing) || timezone === null || startOfWeek === null) return null;
  return BigInt(unitsBetween(instantOf(startDate), instantOf(endDate), unitOf(unit, '$dateDiff'), zoneArgument(timezone), firstDayOf(startOfWeek)));
});

const truncation = named(['date', 'unit'], ['binSize', 'timezone', 'startOfWeek'], ({ date, unit, binSize = 1, timezone, startOfWeek }) => {
  if ([date, unit].some(isNothing) || binSize === null || timezone === null || startOfWeek === null) return null;
  const size = integerOf(binSize, '$dateTrunc', 5439017);
  if (size < 1) throw new MongoError(5439018, `$dateTrunc requires 'binSize' to be greater than 0, but got value ${size}`);
  return new Date(truncate(instantOf(date), unitOf(unit, '$dateTrunc'), size, zoneArgument(timezone), firstDayOf(startOfWeek)));
});

export const DATE_OPERATORS: Record<string, Operator> = {
  $year: part(({ year }) => year),
  $month: part(({ month }) => month),
  $dayOfMonth: part(({ day }) => day),
  $hour: part(({ hour }) => hour),
  $minute: part(({ minute }) => minute),
  $second: part(({ second }) => second),
  $millisecond: part(({ millisecond }) => millisecond),
  $dayOfWeek: part(({ dayOfWeek }) => dayOfWeek),
  $dayOfYear: part(({ dayOfYear }) => dayOfYear),
  $week: part(({ week }) => week),
  $isoWeek: part(({ isoWeek }) => isoWeek),
  $isoWeekYear: part(({ isoWeekYear }) => BigInt(isoWeekYear)),
  $isoDayOfWeek: part(({ isoDayOfWeek }) => isoDayOfWeek),
  $dateToString: toStringOperator,
  $dateFromString: fromString,
  $dateToParts: toParts,
  $dateFromParts: fromParts,
  $dateAdd: shifting('$dateAdd', 1),
  $dateSubtract: shifting('$dateSubtract', -1),
  $dateDiff: difference,
  $dateTrunc: truncation,
};
