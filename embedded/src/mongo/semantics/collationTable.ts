/**
 * Sort keys for collated strings. Node has no ICU sort keys, so the weights of
 * characters are read off Intl.Collator once per locale: characters are sorted
 * by it, and equal neighbours share a weight.
 */
export interface CollationTable {
  key: (text: string, strength: 1 | 2) => Uint8Array;
}

/** Letters that ICU takes for two or for a letter with a stroke, but that Unicode does not decompose. */
const EXPANSIONS: Record<string, string> = {
  ß: 's\ue000s', ẞ: 'S\ue000S', æ: 'a\ue001e', Æ: 'A\ue001E', œ: 'o\ue002e', Œ: 'O\ue002E', ø: 'o\u0338', Ø: 'O\u0338', ł: 'l\u0335', Ł: 'L\u0335', đ: 'd\u0335', Đ: 'D\u0335',
};
/** Two letters in one differ from the two letters as an accent does; these stand for that accent. */
const LIGATURES: [ligature: string, mark: number, before: string, after: string][] = [['ß', 0xe000, 's', 's'], ['æ', 0xe001, 'a', 'e'], ['œ', 0xe002, 'o', 'e']];
const EXPANDABLE = /[ßẞæÆœŒøØłŁđĐ]/g;
const NON_ASCII = /[^\u0000-\u007f]/; // eslint-disable-line no-control-regex -- the range starts at 0
const RANGES: [number, number][] = [[0, 0x52f], [0x2000, 0x2bff], [0x1f300, 0x1faff]];
const MARKS = { first: 0x300, last: 0x36f };
const IGNORED = 0;
/** Separates the levels: below every weight, above the end of a key. */
const LEVEL = 1;
const FIRST_WEIGHT = 2;

const tables = new Map<string, CollationTable>();

export function collationTable(locale: string): CollationTable {
  let table = tables.get(locale);
  if (!table) {
    table = makeTable(locale.replace('_', '-'));
    tables.set(locale, table);
  }
  return table;
}

function makeTable(locale: string): CollationTable {
  const letters = letterWeights(locale);
  const marks = markWeights(locale);
  return {
    key(text, strength) {
      const first: number[] = [];
      const second: number[] = [];
      for (const char of decompose(text)) {
        const code = char.codePointAt(0) ?? 0;
        const mark = marks.get(code);
        if (mark !== undefined) {
          second.push(mark);
          continue;
        }
        const weight = letters.get(char);
        if (weight === IGNORED) continue;
        if (weight === undefined) first.push(0xf0, (code >> 14) + FIRST_WEIGHT, ((code >> 7) & 127) + FIRST_WEIGHT, (code & 127) + FIRST_WEIGHT);
        else first.push((weight >> 7) + FIRST_WEIGHT, (weight & 127) + FIRST_WEIGHT);
        second.push(FIRST_WEIGHT);
      }
      return Uint8Array.from(strength === 1 ? first : [...first, LEVEL, ...trimmed(second)]);
    },
  };
}

function decompose(text: string): string {
  return NON_ASCII.test(text) ? text.replace(EXPANDABLE, (char) => EXPANSIONS[char] ?? char).normalize('NFKD') : text;
}

/** Trailing plain weights say nothing, and a shorter key must sort first. */
function trimmed(weights: number[]): number[] {
  let end = weights.length;
  while (end > 0 && weights[end - 1] === FIRST_WEIGHT) end--;
  return weights.slice(0, end);
}

function letterWeights(locale: string): Map<string, number> {
  const base = new Intl.Collator(locale, { sensitivity: 'base' });
  const chars = knownCharacters().sort(base.compare);
  const weights = new Map<string, number>();
  let weight = FIRST_WEIGHT;
  for (const [i, char] of chars.entries()) {
    const before = chars[i - 1];
    if (before !== undefined && base.compare(before, char) !== 0) weight++;
    weights.set(char, base.compare(char, '') === 0 ? IGNORED : weight);
  }
  return weights;
}

function knownCharacters(): string[] {
  const chars: string[] = [];
  for (const [from, to] of RANGES) {
    for (let code = from; code <= to; code++) {
      const char = String.fromCodePoint(code);
      if (!/\p{M}/u.test(char) && char.normalize('NFKD') === char) chars.push(char);
    }
  }
  return chars;
}

function markWeights(locale: string): Map<number, number> {
  const accent = new Intl.Collator(locale, { sensitivity: 'accent' });
  const onA = (code: number) => `a${String.fromCharCode(code)}`;
  const codes: number[] = [];
  for (let code = MARKS.first; code <= MARKS.last; code++) codes.push(code);
  codes.sort((a, b) => accent.compare(onA(a), onA(b)));
  const weights = new Map<number, number>();
  let weight = FIRST_WEIGHT + 2;
  for (const [i, code] of codes.entries()) {
    const before = codes[i - 1];
    if (before !== undefined && accent.compare(onA(before), onA(code)) !== 0) weight += 2;
    weights.set(code, weight);
  }
  for (const [ligature, mark, before, after] of LIGATURES) {
    const below = codes.filter((code) => accent.compare(before + String.fromCharCode(code) + after, ligature) < 0).map((code) => weights.get(code) ?? 0);
    weights.set(mark, Math.max(FIRST_WEIGHT, ...below) + 1); // between the marks of even weight
  }
  return weights;
}
