import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', '.astro/', '.cache/', 'test-results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  typescript.configs.strict,
  svelte.configs.recommended,
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'] ?? [],
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // `noUncheckedIndexedAccess` asks for a proof where the code around it is the proof.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'svelte/no-at-html-tags': 'error',
      // A space at the end of a line has to be written as {' '}.
      'svelte/no-useless-mustaches': 'off',
      // Dates are values here: none is changed after it was made.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    // What runs in a terminal speaks there.
    files: ['tests/support/**', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Domain code is numbers in, numbers out: no clock, no randomness, no browser.
    files: ['src/domain/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'localStorage',
        'navigator',
        'location',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random' },
        { object: 'Date', property: 'now' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Domain code has no clock.',
        },
      ],
    },
  },
  {
    // Islands and domain take types from the schemas only, so that Zod stays out of the browser.
    files: ['src/domain/**', 'src/islands/**', 'src/browser/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/schemas/*'], allowTypeImports: true, message: 'Import types only.' },
            { group: ['astro:*', '**/library/*'], message: 'This runs in the browser.' },
          ],
        },
      ],
    },
  },
  {
    // Storage, address and clipboard are touched in one place.
    files: ['src/islands/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        'localStorage',
        'sessionStorage',
        'navigator',
        'location',
        'fetch',
      ],
    },
  },
);
