export { matchesOf, type MatchedSite, type Matches } from './matchesOf';
