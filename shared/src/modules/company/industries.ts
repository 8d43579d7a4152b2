import { normaliseText, searchTerms, searchTokens, titleRank } from '@ortstreu/shared/kernel';
import { type WZ_VERSIONS } from './company';
import { industryEntries, successionEntries } from './reference/referenceLists';

/** Both classifications run side by side; a code means nothing without its version. */
export type WzVersion = (typeof WZ_VERSIONS)[number];

export interface Industry {
  version: WzVersion;
  /** As published, with dots: `A`, `01`, `01.1`, `01.11`, `01.11.0`. */
  code: string;
  /** 1 section to 5 subclass. */
  level: 1 | 2 | 3 | 4 | 5;
  parent: string | null;
  titles: { de: string; en: string };
}

interface Classification {
  all: readonly Industry[];
  byCode: ReadonlyMap<string, Industry>;
  tokens: { de: readonly string[][]; en: readonly string[][] };
}

const levelOf = (code: string): Industry['level'] => (/^[A-Z]$/.test(code) ? 1 : (code.replace('.', '').replace('.', '').length as Industry['level']));

function parentOf(code: string, level: Industry['level'], section: string): string | null {
  if (level === 1) return null;
  if (level === 2) return section;
  const digits = code.slice(0, -1);
  return digits.endsWith('.') ? digits.slice(0, -1) : digits;
}

function read(version: WzVersion): Classification {
  let section = '';
  const all = industryEntries(version).map(({ code, german: de, english: en }): Industry => {
    const level = levelOf(code);
    if (level === 1) section = code;
    return { version, code, level, parent: parentOf(code, level, section), titles: { de, en: en || de } };
  });
  return {
    all,
    byCode: new Map(all.map((industry) => [industry.code, industry])),
    tokens: { de: all.map(({ titles }) => searchTokens(titles.de)), en: all.map(({ titles }) => searchTokens(titles.en)) },
  };
}

const loaded = new Map<WzVersion, Classification>();

function classification(version: WzVersion): Classification {
  const known = loaded.get(version) ?? read(version);
  loaded.set(version, known);
  return known;
}

/** The published spelling of a code: `011`, `01.1` and `WZ 01.1` are `01.1`; `A` stays `A`. */
export function canonicalIndustryCode(text: string): string {
  const bare = text
    .trim()
    .toUpperCase()
    .replace(/^WZ\s*/, '')
    .replace(/[\s./-]/g, '');
  if (/^[A-Z]$/.test(bare)) return bare;
  const digits = bare.replace(/^[A-Z](?=\d)/, '');
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter(Boolean).join('.');
}

/** The industry of a code in any common spelling; undefined when the classification has none. */
export const findIndustry = (version: WzVersion, code: string): Industry | undefined => classification(version).byCode.get(canonicalIndustryCode(code));

/** The sections and divisions above an industry, widest first, itself last. */
export function industryPath(version: WzVersion, code: string): Industry[] {
  const path: Industry[] = [];
  for (let at = findIndustry(version, code); at; at = at.parent === null ? undefined : findIndustry(version, at.parent)) path.unshift(at);
  return path;
}

/** What became of a WZ 2008 subclass in WZ 2025; several answers mean that a person must choose. */
export function successorsOf(code2008: string): string[] {
  const code = canonicalIndustryCode(code2008);
  return successionEntries()
    .filter(({ wz2008 }) => wz2008 === code)
    .map(({ wz2025 }) => wz2025);
}

/** Typed search: a code by its beginning, words by theirs in the reader's language; best first, at most `first`. */
export function searchIndustries(version: WzVersion, text: string, locale: 'de' | 'en', first = 20): Industry[] {
  const { all, tokens } = classification(version);
  const wanted = text.trim();
  if (/^[A-Za-z]?\s*\d[\d.\s]*$/.test(wanted)) {
    const digits = canonicalIndustryCode(wanted);
    return all.filter(({ code }) => code.startsWith(digits)).slice(0, first);
  }
  const terms = searchTerms(wanted);
  if (terms.length === 0) return all.filter(({ level }) => level === 1).slice(0, first);
  const within = (words: readonly string[], term: string): boolean => words.some((word) => word.startsWith(term) || (term.length >= 4 && word.includes(term)));
  return all
    .flatMap((industry, index) => {
      const words = tokens[locale][index] ?? [];
      if (!terms.every((term) => within(words, term))) return [];
      // The shorter a title, the more it is about what was asked; finer levels are what gets recorded.
      const rank = titleRank(industry.titles[locale], terms) * 10 + industry.level - normaliseText(industry.titles[locale]).length / 20;
      return [{ industry, rank, index }];
    })
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .slice(0, first)
    .map(({ industry }) => industry);
}
