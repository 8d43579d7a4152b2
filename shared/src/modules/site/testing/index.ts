export { buildSite } from './buildSite';
