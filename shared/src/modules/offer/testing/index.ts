export { buildOffer } from './buildOffer';
