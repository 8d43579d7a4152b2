import { normaliseText } from '@ortstreu/shared/kernel';
import { REGISTER_TYPES } from './company';

/** A company's entry in a commercial register; court, type and number together are its natural key. */
export interface RegisterEntry {
  type?: (typeof REGISTER_TYPES)[number];
  /** Digits and, where the court uses one, a letter: `2168`, `1234 B`. */
  number?: string;
  /** The place of the court, without "Amtsgericht". */
  court?: string;
}

const TYPES = new Map<string, RegisterEntry['type']>(REGISTER_TYPES.map((type) => [type.toLowerCase(), type]));
const ENTRY = /\b(HRB|HRA|GnR|GsR|PR|VR|RCS)(?=[\s\d.:-])\s*[.:-]?\s*(?:Nr\.?\s*)?(\d{1,7})(?!\d)(?:\s+([A-Z]{1,3})(?![\p{L}\d]))?/iu;
const COURT = /\b(?:Registergericht|Amts?gericht|AG)\s*:?\s+(\p{Lu}[\p{L}.\-/ ()]*)/u;

const tidyCourt = (text: string): string | undefined =>
  text
    .replace(/[\s,;:()-]+$/u, '')
    .replace(/^[\s,;:(-]+/u, '')
    .trim() || undefined;

/** The place of a court as people write it: `Amtsgericht Köln`, `AG Köln` and `Köln` are one. */
export const courtPlace = (text: string): string | undefined => tidyCourt(text.replace(/^\s*(?:Registergericht|Amts?gericht|AG)\s*:?\s+/iu, ''));

/**
 * Reads an entry out of a text as found in lists: `HRB 2168 Amtgericht Köln`, `Freiburg HRB 290027`, `Amtsgericht Ulm HRB 733241`, `16070`.
 * A bare number has no kind. Undefined when the text holds no number.
 */
export function parseRegisterEntry(text: string): RegisterEntry | undefined {
  const found = ENTRY.exec(text);
  if (!found) {
    const bare = /^\s*(\d{1,7})\s*$/.exec(text)?.[1];
    return bare ? { number: withoutZeros(bare) } : undefined;
  }
  const [whole, type = '', digits = '', letters] = found;
  const court = courtAround(text.slice(0, found.index), text.slice(found.index + whole.length));
  return { type: TYPES.get(type.toLowerCase()), number: withoutZeros(digits) + (letters ? ` ${letters.toUpperCase()}` : ''), ...(court ? { court } : {}) };
}

/** The court named beside the number; a bare place before it counts as one. */
function courtAround(before: string, after: string): string | undefined {
  const named = COURT.exec(before)?.[1] ?? COURT.exec(after)?.[1];
  if (named) return tidyCourt(named);
  return /^\s*\p{Lu}[\p{L}.\-/ ()]+$/u.test(before) ? courtPlace(before) : undefined;
}

const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

/** The natural key, the same for every spelling of the court; undefined while one of the three parts is missing. */
export function registerKey({ type, number, court }: RegisterEntry): string | undefined {
  if (!type || !number || !court) return undefined;
  return `${normaliseText(courtPlace(court) ?? '')}|${type}|${number.replace(/\s+/g, '').toUpperCase()}`;
}
