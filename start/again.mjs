// Runs one suite on the server that the environment names: `node start/again.mjs SUITE LABEL [FILE PATTERN]`.
import { runSuites } from './runSuites.mjs';

const [name, label = '', pattern] = process.argv.slice(2);
const { passed, failed } = await runSuites([name], { label, pattern });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
