// Type-aware lint. Import rules between workspaces and modules are dependency-cruiser's (.dependency-cruiser.cjs).
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name: the file is called like its main export.' };
const noTodo = ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }];
const lines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

export default defineConfig(
  globalIgnores(['**/__generated__/**', '**/dist/**', '**/node_modules/**', 'data/**', '**/.cache/**', '**/coverage/**']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, ...ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': lines(300),
      complexity: ['error', 12],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-warning-comments': noTodo,
      'no-restricted-syntax': ['error', noDefaultExport],
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Read the validated environment (kernel/server/env) instead.' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' }],
      // Express 5 awaits handlers, react-hook-form and React accept async handlers.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false, attributes: false, properties: false } }],
      // Commands and resolvers are async by contract, also when one of them has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // Interfaces are met by closures here, not by classes: nothing loses its `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  {
    // The isomorphic half decides from facts and a date handed in: no clock of its own.
    files: ['shared/src/**/*.ts'],
    ignores: [
      'shared/src/**/server/**',
      'shared/src/**/testing/**',
      'shared/src/testing/**',
      'shared/src/seed/**',
      'shared/src/kernel/clock.ts',
      'shared/src/**/*.test.ts',
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take the day or the instant as an argument.' },
        { object: 'process', property: 'env', message: 'Read the validated environment (kernel/server/env) instead.' },
      ],
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the day or the instant as an argument.' },
      ],
    },
  },
  {
    files: ['client/**/*.{ts,tsx}'],
    extends: [hooks.configs.flat.recommended, a11y.flatConfigs.recommended],
    rules: {
      // A condition in markup is not a branch of thought.
      complexity: ['error', 20],
      // Dialogs and search move the focus on purpose; what the UI kit makes of it is theirs to get right.
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', '**/*.e2e.ts', '**/testing/**/*.{ts,tsx}'],
    rules: { 'max-lines': lines(500) },
  },
  {
    // The body of an HTTP answer has no type; the expectation says what it must be.
    files: ['**/*.api.test.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off' },
  },
  {
    // The sole readers of the environment, and programs that talk to a console.
    files: [
      'shared/src/kernel/server/env.ts',
      'start/**/*.{ts,mts}',
      'embedded/bench/**/*.ts',
      'client/e2e/**/*.ts',
      '**/testing/**/*.ts',
      'shared/src/testing/**/*.ts',
    ],
    rules: { 'no-restricted-properties': 'off', 'no-console': 'off' },
  },
  {
    // Tools ask for a default export in their configuration.
    files: ['**/*.config.{ts,mts}', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'module',
          'require',
          'URL',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'fetch',
          'AbortSignal',
          'AbortController',
          'performance',
          'structuredClone',
          'TextDecoder',
          'TextEncoder',
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: { 'max-lines': lines(300) },
  },
);
