// One configuration, several suites: `npm run jest -- --selectProjects unit`.
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc },
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/data/', '/.cache/'],
};

const database = {
  globalSetup: '<rootDir>/start/jest/startStore.mjs',
  globalTeardown: '<rootDir>/start/jest/stopStore.mjs',
  setupFilesAfterEnv: ['<rootDir>/start/jest/databaseSetup.ts'],
};

export default {
  // Generous, because a loaded machine is no fault of the code; nothing is timed.
  testTimeout: 60_000,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/{shared,api,workers,client,start}/src/**/*.test.ts', '<rootDir>/start/**/*.test.ts'],
      testPathIgnorePatterns: ['\\.(int|api|e2e|queue)\\.test\\.ts$'],
    },
    { ...base, ...database, displayName: 'database', testMatch: ['<rootDir>/{shared,api,workers}/src/**/*.{int,api}.test.ts'] },
    { ...base, ...database, displayName: 'queue', testMatch: ['<rootDir>/{workers,start}/**/*.queue.test.ts'] },
    { ...base, displayName: 'embedded', testMatch: ['<rootDir>/embedded/src/**/*.test.ts'] },
    { ...base, displayName: 'browser', testMatch: ['<rootDir>/client/e2e/**/*.e2e.ts'] },
    {
      ...base,
      displayName: 'client',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/client/src/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/client/jest.setup.ts'],
      moduleNameMapper: { '\\.css$': '<rootDir>/client/css.mjs' },
    },
  ],
};
