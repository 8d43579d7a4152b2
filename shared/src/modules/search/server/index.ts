export { searchEverywhere } from './searchEverywhere';
export { tokenSearcher, type Searcher } from './tokenSearcher';
