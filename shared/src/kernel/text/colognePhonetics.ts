import { normaliseText } from './normalise';

const FRONT_C_START = 'ahkloqrux';
const HARD_AFTER_C = 'ahkoqux';

/** Letters whose code depends on nothing else. `h` is silent and has none. */
const FIXED: Record<string, string> = Object.fromEntries(
  Object.entries({ aeijouy: '0', b: '1', fvw: '3', gkq: '4', l: '5', mn: '6', r: '7', sz: '8' }).flatMap(([letters, code]) =>
    [...letters].map((letter) => [letter, code]),
  ),
);

const isIn = (letters: string, letter: string): boolean => letter !== '' && letters.includes(letter);

function codeOf(letter: string, before: string, after: string): string {
  if (letter === 'p') return after === 'h' ? '3' : '1';
  if (letter === 'd' || letter === 't') return isIn('csz', after) ? '8' : '2';
  if (letter === 'c') return codeOfC(before, after);
  if (letter === 'x') return isIn('ckq', before) ? '8' : '48';
  return FIXED[letter] ?? '';
}

function codeOfC(before: string, after: string): string {
  if (before === '') return isIn(FRONT_C_START, after) ? '4' : '8';
  return !isIn('sz', before) && isIn(HARD_AFTER_C, after) ? '4' : '8';
}

/**
 * Kölner Phonetik of one word: German words that sound alike share a code (Meier, Mayer, Maier -> 67).
 * `h` is silent; repeated digits count once; `0` stays only at the beginning.
 */
export function colognePhonetics(word: string): string {
  const letters = normaliseText(word).replace(/[^a-z]/g, '');
  let codes = '';
  for (let at = 0; at < letters.length; at += 1) {
    codes += codeOf(letters.charAt(at), letters.charAt(at - 1), letters.charAt(at + 1));
  }
  const once = codes.replace(/(.)\1+/g, '$1');
  return once.charAt(0) + once.slice(1).replaceAll('0', '');
}
