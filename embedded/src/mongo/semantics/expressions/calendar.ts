import { MongoError } from '../mongoError';

export const DAY = 86_400_000;
export const HOUR = 3_600_000;
const MINUTE = 60_000;

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
export type Zone = (instant: number) => number;

export const utc: Zone = () => 0;
const zones = new Map<string, Zone>([['UTC', utc], ['GMT', utc], ['Z', utc]]);

export function zoneOf(name: string | undefined): Zone {
  if (name === undefined) return utc;
  let zone = zones.get(name);
  if (!zone) {
    zone = fixedZone(name) ?? namedZone(name);
    zones.set(name, zone);
  }
  return zone;
}

function fixedZone(name: string): Zone | undefined {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(name) ?? [];
  if (sign === undefined) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * MINUTE * (sign === '-' ? -1 : 1);
  return offset === 0 ? utc : () => offset;
}

/** Clocks change at full quarters of an hour only; each is looked up once. */
const QUARTER = 900_000;
const MAX_REMEMBERED = 50_000;

function namedZone(name: string): Zone {
  const look = offsetReader(name);
  const remembered = new Map<number, number>();
  return (instant) => {
    const quarter = Math.floor(instant / QUARTER);
    let offset = remembered.get(quarter);
    if (offset === undefined) {
      if (remembered.size > MAX_REMEMBERED) remembered.clear();
      offset = look(quarter * QUARTER);
      remembered.set(quarter, offset);
    }
    return offset;
  };
}

function offsetReader(name: string): Zone {
  const format = dateFormat(name);
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const local = utcTime(part('year'), part('month'), part('day'), part('hour'), part('minute'), part('second'));
    return local - Math.floor(instant / 1000) * 1000;
  };
}

function dateFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
  } catch {
    throw new MongoError(40485, `unrecognized time zone identifier: "${timeZone}"`);
  }
}

/** Date.UTC without its special treatment of the years 0 to 99; parts may run over. Months count from 1. */
export function utcTime(year: number, month: number, day: number, hour = 0, minute = 0, second = 0, millisecond = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() + hour * HOUR + minute * MINUTE + second * 1000 + millisecond;
}

/** The zone's wall clock, read as if it were UTC. */
export const toLocal = (instant: number, zone: Zone) => instant + zone(instant);

/** The instant at which the zone's clocks show a time; in the doubled hour the first, in the skipped one an hour later. */
export function toInstant(local: number, zone: Zone): number {
  const before = local - zone(local - DAY);
  if (before + zone(before) === local) return before;
  const after = local - zone(local + DAY);
  return after + zone(after) === local ? after : before;
}

export interface LocalParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** 1 is Sunday. */
  dayOfWeek: number;
  /** 1 is Monday. */
  isoDayOfWeek: number;
  dayOfYear: number;
  /** Weeks begin on Sunday; days before the first Sunday are in week 0. */
  week: number;
  isoWeek: number;
  isoWeekYear: number;
}

export function partsOf(local: number): LocalParts {
  const date = new Date(local);
  const year = date.getUTCFullYear();
  const weekday = date.getUTCDay();
  const dayOfYear = dayNumber(local) - dayNumber(utcTime(year, 1, 1)) + 1;
  const isoDayOfWeek = weekday || 7;
  const isoWeekYear = new Date(local + (4 - isoDayOfWeek) * DAY).getUTCFullYear(); // its Thursday decides
  const isoWeek = Math.floor((dayNumber(local) - dayNumber(firstIsoMonday(isoWeekYear))) / 7) + 1;
  return {
    year, month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds(), millisecond: date.getUTCMilliseconds(),
    dayOfWeek: weekday + 1, isoDayOfWeek, dayOfYear, week: Math.floor((dayOfYear + 6 - weekday) / 7), isoWeek, isoWeekYear,
  };
}

export const dayNumber = (local: number) => Math.floor(local / DAY);

/** The Monday of week 1, in which 4 January lies. */
export function firstIsoMonday(year: number): number {
  const fourth = utcTime(year, 1, 4);
  return fourth - ((new Date(fourth).getUTCDay() || 7) - 1) * DAY;
}
