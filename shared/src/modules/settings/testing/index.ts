export { ensureAgency } from './ensureAgency';
