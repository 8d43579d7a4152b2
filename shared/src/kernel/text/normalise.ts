const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe', œ: 'oe', ł: 'l', đ: 'd' };

/** Runs of single letters are one abbreviation: `e. K.` -> `ek`, `S.à r.l.` -> `sarl`, `A.B.C.` -> `abc`. */
function joinSingleLetters(words: string[]): string[] {
  const joined: string[] = [];
  let run = '';
  for (const word of words) {
    if (/^[a-z]$/.test(word)) {
      run += word;
      continue;
    }
    if (run) joined.push(run);
    run = '';
    joined.push(word);
  }
  if (run) joined.push(run);
  return joined;
}

/** The words of a text in lower case without umlauts, accents and punctuation; `&`, `+` and `u.` read as `und`. */
export function normalisedWords(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøœłđ]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’`´]/g, '')
    .replace(/[&+]|\bu\.(?=\s)/g, ' und ');
  return joinSingleLetters(plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean));
}

/** One spelling for what people write in many: `Müller & Söhne, Köln` -> `mueller und soehne koeln`. */
export const normaliseText = (text: string): string => normalisedWords(text).join(' ');
