import { titleRank } from '@ortstreu/shared/kernel';
import { SEARCH_TYPES, type SearchHit } from './search';

/** A title that carries the words beats one that was found by its place or number. */
const WEIGHT_OF_TITLE = 10;

/**
 * Best hits first: whole words in the title before beginnings of words, beginnings of the title before later words (titleRank);
 * between equals companies first, then in the order of SEARCH_TYPES, then shorter titles, then the alphabet.
 */
export function rankHits(hits: readonly SearchHit[], terms: readonly string[], first: number): SearchHit[] {
  const rank = new Map(hits.map((hit) => [hit, titleRank(hit.title, terms) * WEIGHT_OF_TITLE - SEARCH_TYPES.indexOf(hit.type)]));
  return [...hits]
    .sort(
      (a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0) || a.title.length - b.title.length || a.title.localeCompare(b.title, 'de') || a.id.localeCompare(b.id),
    )
    .slice(0, first);
}
