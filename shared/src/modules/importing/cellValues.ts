import { addDays, addMonths, isLocalDate, normaliseText, type LocalDate } from '@ortstreu/shared/kernel';

const UNKNOWN = new Set(['', 'na', 'n a', 'nv', 'ka', 'k a', 'null', 'none', 'nan', 'keine angabe', 'unbekannt', 'unknown', 'nicht bekannt', 'leer']);

/** `NA`, `-`, `k. A.` and an empty cell all mean: not known. */
export const isUnknown = (text: string): boolean => UNKNOWN.has(normaliseText(text));

/** A cell without padding, byte order marks and control characters; line breaks become blanks. */
export const tidyCell = (text: string): string =>
  text
    .replace(/[\p{Cc}\u200b\ufeff\u00a0]+/gu, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim();

/**
 * A German or English number: `1.234,56`, `1 234,56`, `1234.56`, `1,234.56`, `ca. 50`. A single group of three digits after a
 * point is read as German thousands (`1.234` is 1234). Undefined when it is no single number.
 */
export function readNumber(text: string): number | undefined {
  const bare = text
    .trim()
    .replace(/^(ca|rd|etwa|rund|circa)\.?\s*/i, '')
    .replace(/[\s'’]/g, '')
    .replace(/(€|EUR|m²|qm|MA)$/i, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)$|^-?\d{1,3}(,\d{3}){2,}$/.test(bare)) return Number(bare.replaceAll(',', ''));
  if (/^-?\d+([.,]\d+)?$/.test(bare)) return Number(bare.replace(',', '.'));
  return undefined;
}

/** A count of people or things; `12,0` is 12, `1,234` can only be English thousands, halves are refused. */
export function readCount(text: string): number | undefined {
  const value = /^\d{1,3},\d{3}$/.test(text.trim()) ? Number(text.trim().replace(',', '')) : readNumber(text);
  return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** An area in m²; `2,5 ha` becomes 25000. */
export function readArea(text: string): number | undefined {
  const hectares = /^(.*?)\s*ha$/i.exec(text.trim());
  const value = readNumber(hectares?.[1] ?? text);
  if (value === undefined || value < 0) return undefined;
  return Math.round(hectares ? value * 10_000 : value);
}

const century = (year: string): string => (year.length === 2 ? `${Number(year) < 70 ? '20' : '19'}${year}` : year);
const dayOf = (year: string, month: string, day: string): LocalDate | undefined => {
  const value = `${century(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(value) ? value : undefined;
};

/** Spellings of a day: the groups say which part stands where. */
const DAYS = [/^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})([T ].*)?$/, /^(?<day>\d{1,2})[./-]\s*(?<month>\d{1,2})[./-]\s*(?<year>\d{4}|\d{2})$/];
const MONTHS = [/^(?<month>\d{1,2})[./](?<year>\d{4})$/, /^(?<year>\d{4})-(?<month>\d{1,2})$/];
const YEAR = /^(?<year>(19|20)\d{2})$/;

const partsOf = (text: string): Record<string, string | undefined> =>
  [...DAYS, ...MONTHS, YEAR].map((pattern) => pattern.exec(text)?.groups).find(Boolean) ?? {};

/**
 * A calendar day: `31.12.2024`, `31.12.24`, `2024-12-31` (also with a time behind it), `31/12/2024`. A month alone (`12/2026`,
 * `2026-12`) or a year (`2026`) means its first or, for the end of a term, its last day.
 */
export function readDate(text: string, within: 'first' | 'last' = 'first'): LocalDate | undefined {
  const { year = '', month = '', day = '' } = partsOf(text.trim());
  if (day) return dayOf(year, month, day);
  const start = dayOf(year, month || '1', '1');
  return start && within === 'last' ? addDays(addMonths(start, month ? 1 : 12), -1) : start;
}

export interface AddressParts {
  street: string;
  postcode: string;
  city: string;
}

/** An address in one cell: `Merkurstraße 7, 88046 Friedrichshafen.`; a street alone stays a street. */
export function readAddress(text: string): AddressParts {
  const bare = text.trim().replace(/[.,;\s]+$/, '');
  const withPlace = /^(.*?)[,;\s]*\b(?:D-|DE-|L-|LU-)?(\d{5}|(?<=L-)\d{4})\s+(\p{L}.*)$/u.exec(bare);
  if (!withPlace) return { street: /\.$/.test(text.trim()) && /(^|[\s-])str$/i.test(bare) ? `${bare}.` : bare, postcode: '', city: '' };
  return { street: (withPlace[1] ?? '').replace(/[,;\s]+$/, ''), postcode: withPlace[2] ?? '', city: (withPlace[3] ?? '').trim() };
}

/** A place without what stands in brackets behind it: `Mainz (Amtsgericht Mainz HRB 47749)` is Mainz. */
export const readCity = (text: string): string => text.replace(/\s*\([^)]*\)?\s*$/, '').trim() || text.trim();

/** `www.muster.de` becomes an address that a browser opens. */
export const readWebsite = (text: string): string => (/^https?:\/\//i.test(text) ? text : `https://${text}`);
