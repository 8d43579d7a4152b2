export { buildSiteRequest } from './buildSiteRequest';
