import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig([
  globalIgnores(['dist', '.astro', '.cache', 'test/fixtures']),
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      // The compiler knows the globals of each room better than a list would.
      'no-undef': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'astro/no-set-html-directive': 'error',
    },
  },
  {
    // Its one use writes our own JSON, with < escaped.
    files: ['src/components/Head.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  {
    files: ['test/support/**', 'test/bench/**', 'src/cli/**'],
    rules: { 'no-console': 'off' },
  },
]);
