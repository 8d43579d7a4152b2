export { SETUP_CONTENTS, setupInput, setupRequest, type SetupContent, type SetupInput } from './setup';
