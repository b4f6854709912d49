import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { readLedger } from '#collections/ledger';
import { markdownOptions } from '#collections/markdown';
import { markdownWords } from '#collections/words';
import { contentCheck, headers, searchIndex } from '#integrations';
import { cacheDir, contentDir, outDir, root, siteUrl, today, withSearch } from '#settings';

const { ledger } = readLedger(contentDir, root);

export default defineConfig({
  site: siteUrl,
  outDir,
  cacheDir,
  publicDir: './src/public',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri(markdownOptions({ ledger, today, words: markdownWords(ledger) })),
  },
  security: {
    csp: {
      // The search engine is WebAssembly; nothing else may be evaluated.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  vite: {
    build: {
      rolldownOptions: {
        // These rooms are pure: what a tool does not use of them must not come with what it does.
        treeshake: {
          moduleSideEffects: [{ test: /\/src\/(core|export|i18n)\//, sideEffects: false }],
        },
        output: {
          // What every tool begins with, in two files instead of twenty.
          codeSplitting: {
            groups: [
              { name: 'preact', test: /node_modules\/@?preact/ },
              {
                name: 'core',
                test: /zod|temporal|dinero|src\/core\/(calendar|money|policy|sentence)/,
              },
              // What the builder begins with besides, in one file instead of ten.
              {
                name: 'stages',
                test: /src\/core\/(dunning|picture\/(not-worked|stage-text|doubts))/,
              },
              {
                name: 'customers',
                test: /src\/core\/document\/(for-customer|contact-lines|deletion-days)/,
              },
              // Other tools compare with it too, and must not fetch what the builder has besides.
              { name: 'same', test: /src\/islands\/ui\/same/ },
              // What each later part of the builder shares with its first one.
              {
                name: 'builder',
                test: /policy-builder\/(Lazily|state\/(at-path|context|history|pending))/,
              },
            ],
          },
        },
      },
    },
  },
  integrations: [contentCheck(), mdx(), headers(), withSearch && searchIndex()],
});
