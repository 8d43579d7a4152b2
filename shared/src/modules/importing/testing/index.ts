export { buildImport } from './buildImport';
