export { openPglitePool, type OpenPool } from './openPglitePool';
