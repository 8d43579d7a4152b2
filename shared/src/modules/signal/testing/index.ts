export { buildSignal } from './buildSignal';
