export { buildContact } from './buildContact';
