import { localDateOf, type LocalDate } from '@ortstreu/shared/kernel';
import type { Locale } from './translator';

const TAGS: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };
const HECTARE = 10_000;

export interface Formats {
  /** 1.234,5 */
  number(value: number, maximumFractionDigits?: number): string;
  /** Cents as 12.345,00 €; whole euros without decimals. */
  money(cents: number): string;
  /** Cents per m² as 85,00 €/m². */
  pricePerArea(cents: number): string;
  /** m² up to one hectare, then hectares: 4.500 m², 1,25 ha. */
  area(squareMetres: number): string;
  /** 23.11.2026 */
  date(date: LocalDate): string;
  /** Mo., 23. Nov. 2026 */
  longDate(date: LocalDate): string;
  /** 23.11.2026, 14:32 in the agency's zone. */
  dateTime(instant: Date): string;
  /** 14:32 */
  time(instant: Date): string;
  /** vor 3 Tagen, in 2 Monaten, heute; from whole calendar days. */
  relativeDay(date: LocalDate, today: LocalDate): string;
  /** Compares as people of this language sort: Ä beside A, case and accents last. */
  compare(a: string, b: string): number;
}

const DAYS_PER_MONTH = 30.44;

function relativeUnit(days: number): [number, Intl.RelativeTimeFormatUnit] {
  const size = Math.abs(days);
  if (size < 14) return [days, 'day'];
  if (size < 60) return [Math.round(days / 7), 'week'];
  if (size < 730) return [Math.round(days / DAYS_PER_MONTH), 'month'];
  return [Math.round(days / 365.25), 'year'];
}

const build = (locale: Locale, timeZone: string): Formats => {
  const tag = TAGS[locale];
  const numberFormats = new Map<number, Intl.NumberFormat>();
  /** Building a format is dear, so each is kept. */
  const numbers = (maximumFractionDigits: number, minimumFractionDigits = 0): Intl.NumberFormat => {
    const key = maximumFractionDigits * 100 + minimumFractionDigits;
    const known = numberFormats.get(key) ?? new Intl.NumberFormat(tag, { maximumFractionDigits, minimumFractionDigits });
    numberFormats.set(key, known);
    return known;
  };
  const day = new Intl.DateTimeFormat(tag, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
  const longDay = new Intl.DateTimeFormat(tag, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', timeZone });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const collator = new Intl.Collator(tag, { sensitivity: 'variant', numeric: true });
  const asUtc = (date: LocalDate) => new Date(`${date}T00:00:00Z`);
  return {
    number: (value, digits = 1) => numbers(digits).format(value),
    money: (cents) => `${numbers(2, cents % 100 === 0 ? 0 : 2).format(cents / 100)} €`,
    pricePerArea: (cents) => `${numbers(2, 2).format(cents / 100)} €/m²`,
    area: (squareMetres) => (squareMetres < HECTARE ? `${numbers(0).format(squareMetres)} m²` : `${numbers(2).format(squareMetres / HECTARE)} ha`),
    date: (date) => day.format(asUtc(date)),
    longDate: (date) => longDay.format(asUtc(date)),
    dateTime: (instant) => `${day.format(asUtc(localDateOf(instant, timeZone)))}, ${time.format(instant)}`,
    time: (instant) => time.format(instant),
    relativeDay: (date, today) => relative.format(...relativeUnit(Math.round((asUtc(date).getTime() - asUtc(today).getTime()) / 86_400_000))),
    compare: (a, b) => collator.compare(a, b),
  };
};

const cache = new Map<string, Formats>();

/** Everything that shows numbers, areas, prices and dates to people; machine output stays ISO. */
export function formats(locale: Locale, timeZone = 'Europe/Berlin'): Formats {
  const key = `${locale} ${timeZone}`;
  const known = cache.get(key);
  if (known) return known;
  const made = build(locale, timeZone);
  cache.set(key, made);
  return made;
}
