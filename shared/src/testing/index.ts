export { errorOf } from './errorOf';
export { actorOf, scopeOf, TEST_NOW, TEST_ZONE, workersScope, type TestScope } from './scopes';
