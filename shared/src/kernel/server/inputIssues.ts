export { inputIssues } from '../inputIssues';
