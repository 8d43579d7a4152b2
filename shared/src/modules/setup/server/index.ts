export { completeSetup } from './completeSetup';
export { isSetupCode, issueSetupCode } from './setupCode';
