import { splitCompanyName } from './companyName';
import { normalisedWords } from './normalise';

/** Most tokens one record may carry: keeps index entries bounded when somebody pastes a book into a note. */
const MAX_TOKENS = 120;
const MAX_TERMS = 8;

/**
 * `ae`, `oe` and `ue` become one letter, so that Mueller, Müller and Muller are one token. Reading from the left keeps it
 * true that the fold of a beginning is a beginning of the fold, which prefix search needs.
 */
const fold = (word: string): string => word.replace(/[aou]e/g, (pair) => pair.charAt(0));

const FILLERS = new Set(['und', 'der', 'die', 'das', 'the', 'and']);

function tokensOf(words: string[]): string[] {
  const telling = words.filter((word) => !FILLERS.has(word));
  return (telling.length ? telling : words).map(fold);
}

/**
 * Tokens of a record for a multikey index: folded words of all texts, legal forms left out, each once.
 * Telephone and register numbers may be handed in like any other text; `undefined` is skipped.
 */
export function searchTokens(...texts: readonly (string | null | undefined)[]): string[] {
  const tokens = new Set<string>();
  for (const text of texts) {
    if (!text) continue;
    for (const token of tokensOf(splitCompanyName(text).words)) {
      if (tokens.size >= MAX_TOKENS) return [...tokens];
      tokens.add(token);
    }
  }
  return [...tokens];
}

/** What somebody typed, as tokens to be met as prefixes, all of them. Empty when nothing searchable was typed. */
export function searchTerms(query: string): string[] {
  const { words } = splitCompanyName(query);
  // While typing, `müller g` is not yet `GmbH`; a single letter narrows only when it stands alone.
  const typed = words.length > 1 ? words.filter((word) => word.length > 1 || /\d/.test(word)) : words;
  return [...new Set(tokensOf(typed.length ? typed : normalisedWords(query)))].slice(0, MAX_TERMS);
}

/** Bounds of the index range that holds every token beginning with the term. */
export const prefixRange = (term: string): { $gte: string; $lt: string } => ({ $gte: term, $lt: `${term}\uffff` });

/** How well a title answers the terms: whole words before beginnings, early words before late ones. Higher is better. */
export function titleRank(title: string, terms: readonly string[]): number {
  const tokens = searchTokens(title);
  let rank = 0;
  for (const term of terms) {
    const whole = tokens.indexOf(term);
    const begins = tokens.findIndex((token) => token.startsWith(term));
    if (whole >= 0) rank += 10;
    else if (begins >= 0) rank += 5;
    if (begins === 0) rank += 3;
  }
  return rank;
}
