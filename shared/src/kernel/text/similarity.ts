import { distance } from 'fastest-levenshtein';
import { colognePhonetics } from './colognePhonetics';
import { normaliseCompanyName } from './companyName';
import { normaliseText } from './normalise';

/** Likeness of two texts as 0 (nothing in common) to 1 (the same), by edit distance over the longer one. */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
}

/** A company name prepared for many comparisons. */
export interface NameKey {
  /** Without legal form, in one spelling. */
  name: string;
  /** The same words in alphabetical order. */
  sorted: string;
  /** How the words sound, in order of their codes. */
  sound: string;
  /** The numbers in it: `Windpark 3` and `Windpark 4` are two firms, however alike they look. */
  numbers: string;
}

export function nameKey(companyName: string): NameKey {
  const name = normaliseCompanyName(companyName);
  const words = name.split(' ');
  return {
    name,
    sorted: [...words].sort().join(' '),
    sound: words.map(colognePhonetics).filter(Boolean).sort().join(' '),
    numbers: name.replace(/\D+/g, ' ').trim(),
  };
}

export interface NameSimilarity {
  /** 0 to 1. */
  value: number;
  /** All words sound alike, whatever their spelling. */
  soundsAlike: boolean;
  /** The same numbers stand in both. */
  sameNumbers: boolean;
}

/** Compares two prepared company names; legal form, case, umlauts and the order of the words do not count. */
export function compareNames(a: NameKey, b: NameKey): NameSimilarity {
  const value = a.sorted === b.sorted ? 1 : Math.max(likeness(a.name, b.name), likeness(a.sorted, b.sorted));
  const sameNumbers = a.numbers === b.numbers;
  return { value, soundsAlike: sameNumbers && a.sound !== '' && a.sound === b.sound, sameNumbers };
}

/** Compares two company names. */
export const companyNameSimilarity = (a: string, b: string): NameSimilarity => compareNames(nameKey(a), nameKey(b));

/** One spelling of street and number: `Kölner Str. 5 a` and `Koelnerstrasse 5a` are the same house. */
export function normaliseStreet(street: string): string {
  return normaliseText(street.replace(/(\d)\s+([a-zA-Z])(?![\p{L}])/gu, '$1$2'))
    .replace(/str(\b|(?=\d))/g, 'strasse ')
    .replace(/\s+/g, '')
    .replace(/strassesse/g, 'strasse');
}
