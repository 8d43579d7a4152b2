import { distance } from 'fastest-levenshtein';
import { colognePhonetics } from './colognePhonetics';
import { normaliseCompanyName } from './companyName';
import { normaliseText } from './normalise';

/** Likeness of two texts as 0 (nothing in common) to 1 (the same), by edit distance over the longer one. */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
}

export interface NameSimilarity {
  /** 0 to 1. */
  value: number;
  /** All words sound alike, whatever their spelling. */
  soundsAlike: boolean;
  /** The same numbers stand in both: `Windpark 3` and `Windpark 4` are two firms, however alike they look. */
  sameNumbers: boolean;
}

const sorted = (name: string): string => name.split(' ').sort().join(' ');
const sound = (name: string): string => name.split(' ').map(colognePhonetics).filter(Boolean).sort().join(' ');

/** Compares company names without their legal forms; the order of the words does not count. */
export function companyNameSimilarity(a: string, b: string): NameSimilarity {
  const left = normaliseCompanyName(a);
  const right = normaliseCompanyName(b);
  const value = Math.max(likeness(left, right), likeness(sorted(left), sorted(right)));
  const leftSound = sound(left);
  const numbers = (text: string): string => text.replace(/\D+/g, ' ').trim();
  const sameNumbers = numbers(left) === numbers(right);
  return { value, soundsAlike: sameNumbers && leftSound !== '' && leftSound === sound(right), sameNumbers };
}

/** One spelling of street and number: `Kölner Str. 5 a` and `Koelnerstrasse 5a` are the same house. */
export function normaliseStreet(street: string): string {
  return normaliseText(street.replace(/(\d)\s+([a-zA-Z])(?![\p{L}])/gu, '$1$2'))
    .replace(/str(\b|(?=\d))/g, 'strasse ')
    .replace(/\s+/g, '')
    .replace(/strassesse/g, 'strasse');
}
