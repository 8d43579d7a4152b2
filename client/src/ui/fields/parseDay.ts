import { isLocalDate, type LocalDate } from '@ortstreu/shared/kernel';

const CENTURY = 100;

/** Reads a day as people type it in German: 23.11.2026, 23.11.26, 23112026, 23.11. (this year), or ISO; undefined when there is no such day. */
export function parseDay(text: string, today: LocalDate): LocalDate | undefined {
  const typed = text.trim();
  if (isLocalDate(typed)) return typed;
  const parts = /^(\d{1,2})[.\-/ ](\d{1,2})(?:[.\-/ ](\d{2}|\d{4})?)?$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  if (!parts) return undefined;
  const [, day = '', month = '', year] = parts;
  const thisYear = Number(today.slice(0, 4));
  const full = year === undefined ? thisYear : year.length === 2 ? Math.floor(thisYear / CENTURY) * CENTURY + Number(year) : Number(year);
  const iso = `${String(full).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(iso) ? iso : undefined;
}
