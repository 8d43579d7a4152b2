export { buildRetentionCase } from './buildRetentionCase';
