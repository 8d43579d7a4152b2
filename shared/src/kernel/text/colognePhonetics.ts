import { normaliseText } from './normalise';

const FRONT_C_START = 'ahkloqrux';
const HARD_AFTER_C = 'ahkoqux';

function codeOf(letter: string, before: string, after: string): string {
  switch (letter) {
    case 'a':
    case 'e':
    case 'i':
    case 'j':
    case 'o':
    case 'u':
    case 'y':
      return '0';
    case 'b':
      return '1';
    case 'p':
      return after === 'h' ? '3' : '1';
    case 'd':
    case 't':
      return after !== '' && 'csz'.includes(after) ? '8' : '2';
    case 'f':
    case 'v':
    case 'w':
      return '3';
    case 'g':
    case 'k':
    case 'q':
      return '4';
    case 'c':
      return codeOfC(before, after);
    case 'x':
      return before !== '' && 'ckq'.includes(before) ? '8' : '48';
    case 'l':
      return '5';
    case 'm':
    case 'n':
      return '6';
    case 'r':
      return '7';
    case 's':
    case 'z':
      return '8';
    default:
      return '';
  }
}

function codeOfC(before: string, after: string): string {
  if (after === '') return '8';
  if (before === '') return FRONT_C_START.includes(after) ? '4' : '8';
  return !'sz'.includes(before) && HARD_AFTER_C.includes(after) ? '4' : '8';
}

/**
 * Kölner Phonetik of one word: German words that sound alike share a code (Meier, Mayer, Maier -> 67).
 * `h` is silent; repeated digits count once; `0` stays only at the beginning.
 */
export function colognePhonetics(word: string): string {
  // ü is read as u here, not as ue, so that Müller (657) does not depend on its spelling.
  const letters = normaliseText(word).replace(/[^a-z]/g, '');
  let codes = '';
  for (let at = 0; at < letters.length; at += 1) {
    codes += codeOf(letters.charAt(at), letters.charAt(at - 1), letters.charAt(at + 1));
  }
  const once = codes.replace(/(.)\1+/g, '$1');
  return once.charAt(0) + once.slice(1).replaceAll('0', '');
}
