/** Used as `eslint --config test/lint/eslint.config.js .`: all paths are the project's. */
import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { walls } from './walls.js'

/**
 * What needs the types, on TypeScript only: promises nobody waits for, switches that miss a case.
 * @type {import('eslint').Linter.RulesRecord}
 */
const typed = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/require-await': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
}

/** Where nothing may ask what time it is: what depends on today gets it as an argument. */
const clockless = ['domain', 'format', 'importer', 'checker', 'exports']

export default defineConfig(
  globalIgnores([
    'dist/',
    '/demo/',
    '.astro/',
    '.staging*/',
    'content/',
    'test/fixtures/',
    'test-results/',
  ]),
  {
    files: ['**/*.{js,mjs,ts,astro}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    plugins: { kho: { rules: { walls } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'kho/walls': 'error',
      eqeqeq: 'error',
      'no-console': 'off',
      'prefer-template': 'error',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  astro.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: process.cwd() },
    },
    rules: typed,
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    rules: { 'max-lines': ['error', 200], 'no-console': 'error' },
  },
  { files: ['scripts/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['src/**/*.astro'], rules: { 'max-lines': ['error', 200] } },
  { files: ['src/components/**/*.astro'], rules: { 'max-lines': ['error', 100] } },
  {
    files: clockless.map((part) => `src/${part}/**/*.ts`),
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'No clock here: take the day as an argument.',
        },
        {
          selector: 'MemberExpression[object.name="Date"][property.name="now"]',
          message: 'No clock here: take the day as an argument.',
        },
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'localStorage', 'fetch', 'process', 'Buffer'],
      ],
    },
  },
)
