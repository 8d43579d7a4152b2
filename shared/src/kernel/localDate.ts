import { TZDate } from '@date-fns/tz';

/** A calendar day without time and zone, `yyyy-mm-dd`. Held visits, due dates and lease ends are LocalDates. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True when the text is an existing calendar day between the years 1000 and 9999. */
export function isLocalDate(value: string): value is LocalDate {
  const parts = PATTERN.exec(value);
  if (!parts || Number(parts[1]) < 1000) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

/** Reads a calendar day; throws RangeError on anything else. */
export function localDate(value: string): LocalDate {
  if (!isLocalDate(value)) throw new RangeError(`not a calendar date: ${value}`);
  return value;
}

const DAY_MS = 86_400_000;
/** Midnight in UTC, where every day has 24 hours. */
const midnightOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);
const fromUtc = (date: Date): LocalDate => date.toISOString().slice(0, 10) as LocalDate;

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** Swedish writes days as ISO does; building such a format is dear, so each zone's is kept. */
function dayFormatOf(timeZone: string): Intl.DateTimeFormat {
  const known = dayFormats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  dayFormats.set(timeZone, made);
  return made;
}

/** The calendar day on which an instant falls in a time zone (IANA name, e.g. `Europe/Berlin`). */
export const localDateOf = (instant: Date, timeZone: string): LocalDate => dayFormatOf(timeZone).format(instant) as LocalDate;

const instants = new Map<string, number>();
/** Days of many years in a few zones. */
const MOST_INSTANTS = 10_000;

/** The instant at which a wall-clock time happens on a day in a zone; hours 0–23. Finding a zone's offset is dear, so answers are kept. */
export function instantAt(date: LocalDate, hours: number, minutes: number, timeZone: string): Date {
  const key = `${date} ${hours}:${minutes} ${timeZone}`;
  const known = instants.get(key);
  if (known !== undefined) return new Date(known);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const instant = new TZDate(year, month - 1, day, hours, minutes, timeZone).getTime();
  if (instants.size >= MOST_INSTANTS) instants.clear();
  instants.set(key, instant);
  return new Date(instant);
}

/** Day plus a number of days, negative for the past. */
export const addDays = (date: LocalDate, days: number): LocalDate => fromUtc(new Date(midnightOf(date) + days * DAY_MS));

/** Day plus a number of months; the 31st becomes the last day of a shorter month. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  return fromUtc(day < lastOfMonth.getUTCDate() ? new Date(Date.UTC(year, month - 1 + months, day)) : lastOfMonth);
}

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (midnightOf(to) - midnightOf(from)) / DAY_MS;

/** 1 = Monday … 7 = Sunday. */
export const isoWeekday = (date: LocalDate): number => new Date(midnightOf(date)).getUTCDay() || 7;

/** The later of two days. */
export const laterOf = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);
