import { MongoError } from '../mongoError';
import { DAY, dayNumber, HOUR, partsOf, toInstant, toLocal, utcTime, type Zone } from './calendar';

export const UNITS = ['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;
export type Unit = (typeof UNITS)[number];

const MONTHS: Partial<Record<Unit, number>> = { year: 12, quarter: 3, month: 1 };
const DAYS: Partial<Record<Unit, number>> = { week: 7, day: 1 };
const MILLISECONDS: Partial<Record<Unit, number>> = { hour: HOUR, minute: 60_000, second: 1000, millisecond: 1 };

export function unitOf(value: unknown, name: string): Unit {
  const unit = UNITS.find((known) => known === value);
  if (!unit) throw new MongoError(9, `${name}: unknown time unit value: ${String(value)}`);
  return unit;
}

/** Later by calendar units on the zone's wall clock: 31 January and a month is the last of February. */
export function addUnits(instant: number, unit: Unit, amount: number, zone: Zone): number {
  const clock = MILLISECONDS[unit];
  if (clock !== undefined) return instant + amount * clock;
  const local = toLocal(instant, zone);
  const days = DAYS[unit];
  if (days !== undefined) return toInstant(local + amount * days * DAY, zone);
  return toInstant(addMonths(local, amount * (MONTHS[unit] ?? 1)), zone);
}

function addMonths(local: number, months: number): number {
  const { year, month, day } = partsOf(local);
  const lastDay = new Date(utcTime(year, month + months + 1, 0)).getUTCDate();
  return utcTime(year, month + months, Math.min(day, lastDay)) + (local - dayNumber(local) * DAY);
}

const monthNumber = (local: number) => {
  const { year, month } = partsOf(local);
  return year * 12 + month - 1;
};

/** How many borders of a unit lie between two instants. `firstDay` is the day weeks begin with, 1 for Monday. */
export function unitsBetween(start: number, end: number, unit: Unit, zone: Zone, firstDay: number): number {
  const [from, to] = [toLocal(start, zone), toLocal(end, zone)];
  const months = MONTHS[unit];
  if (months !== undefined) return Math.floor(monthNumber(to) / months) - Math.floor(monthNumber(from) / months);
  if (unit === 'day') return dayNumber(to) - dayNumber(from);
  if (unit === 'week') return weekNumber(to, firstDay) - weekNumber(from, firstDay);
  const size = MILLISECONDS[unit] ?? 1;
  return Math.floor(to / size) - Math.floor(from / size) - Math.round((zone(end) - zone(start)) / size);
}

/** 1 January 1970 was a Thursday, the fourth day. */
const weekNumber = (local: number, firstDay: number) => Math.floor((dayNumber(local) + 4 - firstDay) / 7);

/** The beginning of the bin a time lies in; bins are counted from the year 2000 in the zone. */
export function truncate(instant: number, unit: Unit, size: number, zone: Zone, firstDay: number): number {
  const local = toLocal(instant, zone);
  const months = MONTHS[unit];
  if (months !== undefined) {
    const first = 2000 * 12;
    return toInstant(utcTime(0, 1 + first + floorTo(monthNumber(local) - first, months * size), 1), zone);
  }
  const millennium = utcTime(2000, 1, 1);
  if (unit === 'day' || unit === 'week') {
    const first = dayNumber(millennium) + (unit === 'week' ? (firstDay + 1) % 7 : 0); // it was a Saturday
    return toInstant((first + floorTo(dayNumber(local) - first, (DAYS[unit] ?? 1) * size)) * DAY, zone);
  }
  const reference = toInstant(millennium, zone);
  return reference + floorTo(instant - reference, (MILLISECONDS[unit] ?? 1) * size);
}

const floorTo = (value: number, step: number) => Math.floor(value / step) * step;
