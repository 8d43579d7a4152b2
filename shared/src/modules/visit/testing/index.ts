export { buildVisit } from './buildVisit';
