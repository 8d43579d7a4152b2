export { buildUser, TEST_PASSWORD } from './buildUser';
