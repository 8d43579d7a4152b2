import { MongoError } from '../mongoError';
import { toInstant, utcTime, type Zone, zoneOf } from './calendar';

const failure = (text: string, why: string) => new MongoError(241, `Error parsing date string '${text}'; ${why}`);

const ISO = /^(\d{4})-(\d\d?)-(\d\d?)(?:[T ](\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,3})\d*)?)?)? ?(Z|[+-]\d\d:?(?:\d\d)?)?$/i;

/** An ISO 8601 date; the zone counts when the text names none. Other notations that MongoDB guesses at are refused. */
export function parseIsoDate(text: string, zone?: Zone): Date {
  const [, year, month, day, hour, minute, second, fraction, offset] = ISO.exec(text) ?? [];
  if (year === undefined) throw failure(text, 'passing a time without date, or a notation other than ISO 8601, is not supported');
  return instantOf(text, { year, month, day, hour, minute, second, fraction, offset }, zone);
}

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'fraction' | 'offset' | 'dayOfYear';
type Parts = Partial<Record<Part, string | undefined>>;

function instantOf(text: string, parts: Parts, zone: Zone | undefined): Date {
  if (parts.offset !== undefined && zone) throw failure(text, 'you cannot pass in a date/time string with time zone information together with a timezone argument');
  const number = (part: Part, least: number, most: number) => {
    const value = Number(parts[part] ?? least);
    if (value < least || value > most) throw failure(text, `${part} is out of range`);
    return value;
  };
  const month = number('month', 1, 12);
  const day = number('day', 1, 31);
  const year = Number(parts.year);
  const local = utcTime(year, month, parts.dayOfYear === undefined ? day : number('dayOfYear', 1, 366), number('hour', 0, 24), number('minute', 0, 59), number('second', 0, 60), Number((parts.fraction ?? '0').padEnd(3, '0')));
  const where = parts.offset === undefined ? (zone ?? zoneOf(undefined)) : zoneOf(parts.offset.toUpperCase());
  return new Date(toInstant(local, where));
}

const SPECIFIERS: Record<string, [part: Part, pattern: string]> = {
  Y: ['year', '\\d{4}'],
  m: ['month', '\\d{1,2}'],
  d: ['day', '\\d{1,2}'],
  j: ['dayOfYear', '\\d{1,3}'],
  H: ['hour', '\\d{1,2}'],
  M: ['minute', '\\d{1,2}'],
  S: ['second', '\\d{1,2}'],
  L: ['fraction', '\\d{1,3}'],
  z: ['offset', 'Z|[+-]\\d\\d:?(?:\\d\\d)?'],
};

/** A date by a format of `$dateFromString`. */
export function parseDate(text: string, format: string, zone?: Zone): Date {
  const names: Part[] = [];
  const pattern = format.replace(/%([\s\S]?)|([\\^$.*+?()[\]{}|])/g, (_all, specifier: string | undefined, special: string | undefined) => {
    if (special !== undefined) return `\\${special}`;
    if (specifier === '%') return '%';
    const known = specifier !== undefined && Object.hasOwn(SPECIFIERS, specifier) ? SPECIFIERS[specifier] : undefined;
    if (!known) throw new MongoError(18536, `Invalid format character '%${specifier ?? ''}' in format string`);
    names.push(known[0]);
    return `(${known[1]})`;
  });
  const match = new RegExp(`^${pattern}$`, 'i').exec(text);
  if (!match) throw failure(text, `it does not fit the format '${format}'`);
  const parts: Parts = Object.fromEntries(names.map((name, i) => [name, match[i + 1]]));
  if (parts.year === undefined || (parts.dayOfYear === undefined && (parts.month === undefined || parts.day === undefined))) throw failure(text, 'year, month and day must be given');
  return instantOf(text, parts, zone);
}
