import { MongoError } from '../mongoError';
import { type LocalParts, partsOf, toLocal, type Zone } from './calendar';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const two = (value: number) => String(value).padStart(2, '0');

const SPECIFIERS: Record<string, (parts: LocalParts, offset: number) => string> = {
  Y: ({ year }) => String(year).padStart(4, '0'),
  m: ({ month }) => two(month),
  d: ({ day }) => two(day),
  H: ({ hour }) => two(hour),
  M: ({ minute }) => two(minute),
  S: ({ second }) => two(second),
  L: ({ millisecond }) => String(millisecond).padStart(3, '0'),
  j: ({ dayOfYear }) => String(dayOfYear).padStart(3, '0'),
  w: ({ dayOfWeek }) => String(dayOfWeek),
  u: ({ isoDayOfWeek }) => String(isoDayOfWeek),
  U: ({ week }) => two(week),
  V: ({ isoWeek }) => two(isoWeek),
  G: ({ isoWeekYear }) => String(isoWeekYear).padStart(4, '0'),
  B: ({ month }) => MONTHS[month - 1] ?? '',
  b: ({ month }) => (MONTHS[month - 1] ?? '').slice(0, 3),
  z: (_parts, offset) => `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}${two(Math.abs(offset) % 60)}`,
  Z: (_parts, offset) => `${offset < 0 ? '-' : '+'}${String(Math.abs(offset)).padStart(3, '0')}`,
  '%': () => '%',
};

/** Text of an instant by a format of `$dateToString`. */
export function formatDate(instant: number, zone: Zone, format: string): string {
  const parts = partsOf(toLocal(instant, zone));
  if (parts.year < 0 || parts.year > 9999) throw new MongoError(18537, `$dateToString is only defined on year 0-9999, found ${parts.year}`);
  const offset = zone(instant) / 60_000;
  return format.replace(/%([\s\S]?)/g, (_all, specifier: string) => {
    const write = Object.hasOwn(SPECIFIERS, specifier) ? SPECIFIERS[specifier] : undefined;
    if (!write) throw specifier === '' ? new MongoError(18535, "Unmatched '%' at end of format string") : new MongoError(18536, `Invalid format character '%${specifier}' in format string`);
    return write(parts, offset);
  });
}
