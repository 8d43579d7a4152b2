export { buildCompany } from './buildCompany';
