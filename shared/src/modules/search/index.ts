export { rankHits } from './rankHits';
export { SEARCH_TYPES, type SearchHit, type SearchType } from './search';
