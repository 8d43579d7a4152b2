// The suites of `npm test`: what each runs and how long it should take at most on two cores, in seconds.
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (path) => join(root, 'node_modules', path);
const jest = (project, ...more) => ({
  jest: true,
  args: ['--experimental-vm-modules', '--no-warnings', bin('jest/bin/jest.js'), '--selectProjects', project, '--passWithNoTests=false', ...more],
});

/** Each on one core. */
const CHECKS = [
  { name: 'types', budget: 60, args: [bin('typescript7/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'lint', budget: 240, args: [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
  {
    name: 'format',
    budget: 90,
    args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '{shared,api,workers,client,embedded,start}/**/*.{ts,tsx,mjs}', '*.{mjs,cjs}'],
  },
  {
    name: 'import rules',
    budget: 60,
    args: [
      bin('dependency-cruiser/bin/dependency-cruise.mjs'),
      'shared/src',
      'api/src',
      'workers/src',
      'client/src',
      'embedded/src',
      'start',
      '--config',
      '.dependency-cruiser.cjs',
    ],
  },
  { name: 'generated code', budget: 30, args: ['start/codegen.mjs', '--check'] },
];

/** It mostly waits: for what comes after a kill, an absence, a refusal. */
const QUEUE = { name: 'queue', budget: 360, ...jest('queue', '--runInBand') };

const TESTS = [
  { name: 'unit', budget: 60, ...jest('unit') },
  { name: 'client', budget: 90, ...jest('client') },
  { name: 'embedded', budget: 150, ...jest('embedded') },
  { name: 'database', budget: 150, ...jest('database') },
  { name: 'browser', budget: 480, ...jest('browser', '--runInBand') },
];

/** Rounds of lanes: the rounds run one after the other, the lanes of one side by side, and the suites of a lane in their order. */
export const ROUNDS = [[CHECKS, [QUEUE]], [TESTS]];
