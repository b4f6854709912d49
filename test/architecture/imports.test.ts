import { describe, expect, test } from 'vitest';
import { importsOf } from '../support/imports.ts';
import { filesWithText, manifest } from '../support/repository.ts';
import { importFaults, roomOf } from './room-check.ts';
import { rooms } from './room-table.ts';

const files = filesWithText('src/**/*.{ts,tsx,astro}');

test('every file imports only what its room may', () => {
  expect(importFaults(files, manifest.imports)).toEqual([]);
});

test('every file of src belongs to a room of the table', () => {
  expect([...files.keys()].filter((file) => !roomOf(file))).toEqual([]);
});

const doors = {
  '#i18n': './src/i18n/index.ts',
  '#i18n/dictionaries': './src/i18n/dictionaries.ts',
  '#collections': './src/collections/index.ts',
  '#core/policy': './src/core/policy/index.ts',
  '#core/lint': './src/core/lint/index.ts',
  '#core/calendar': './src/core/calendar/index.ts',
  '#search': './src/search/client/search.ts',
  '#integrations': './src/integrations/index.ts',
};

const refused: (readonly [why: string, file: string, text: string])[] = [
  ['an island takes dictionaries', 'src/islands/a/x.ts', `import { t } from '#i18n/dictionaries'`],
  ['an island takes collections', 'src/islands/a/x.ts', `import type { A } from '#collections'`],
  ['an island takes another island', 'src/islands/a/x.ts', `import { b } from '../b/index.ts'`],
  ['an island takes Node', 'src/islands/a/x.tsx', `const x = <p/>; import fs from 'node:fs'`],
  ['an island loads Node later', 'src/islands/a/x.ts', `const fs = await import('node:fs')`],
  ['the core takes Astro', 'src/core/policy/x.ts', `import { z } from 'astro/zod'`],
  ['the core takes a clock of Node', 'src/core/lint/x.ts', `export * from 'node:timers'`],
  ['the core takes languages', 'src/core/money/x.ts', `import { locales } from '#i18n'`],
  ['a lower room of the core takes a higher one', 'src/core/policy/x.ts', `import { l } from '#core/lint'`],
  ['the decision takes a policy', 'src/core/decision/x.ts', `import { p } from '#core/policy'`],
  ['rooms of the core meet without a door', 'src/core/lint/x.ts', `import { p } from '../policy/x.ts'`],
  ['languages take content', 'src/i18n/x.ts', `import { facts } from '#collections'`],
  ['collections take an island', 'src/collections/x.ts', `import { a } from '../islands/a/index.ts'`],
  ['collections ask Astro in a second file', 'src/collections/x.ts', `import { getCollection } from 'astro:content'`],
  ['a page takes Node', 'src/pages/x.astro', `---\nimport fs from 'node:fs';\n---\n`],
  ['a page takes the core', 'src/pages/x.astro', `---\nimport { p } from '#core/policy';\n---\n`],
  ['a page passes a door by', 'src/pages/x.astro', `---\nimport { p } from '../i18n/locales.ts';\n---\n`],
  ['a component takes a layout', 'src/components/X.astro', `---\nimport P from '../layouts/Page.astro';\n---\n`],
  ['a script of a component takes Node', 'src/components/X.astro', `<p/>\n<script>\nimport 'node:fs';\n</script>\n`],
  ['a room goes out by its own door', 'src/i18n/x.ts', `import { locales } from '#i18n'`],
  ['a door is missing', 'src/pages/x.ts', `import { x } from '#collections/secret'`],
  ['a room is unknown', 'src/gadgets/x.ts', `import { x } from '#i18n'`],
  ['an import has no ending', 'src/i18n/x.ts', `import { locales } from './locales'`],
  ['a package is not on the list', 'src/i18n/x.ts', `import { format } from 'date-fns'`],
]; // prettier-ignore

describe('an import is refused, with file, line and repair, when', () => {
  test.each(refused)('%s', (_, file, text) => {
    const faults = importFaults(new Map([[file, text]]), doors);
    expect(faults).toHaveLength(1);
    const line = text.split('\n').findIndex((one) => one.includes('import') || one.includes('export')) + 1; // prettier-ignore
    expect(faults[0]?.startsWith(`${file}:${line} imports `)).toBe(true);
    expect(faults[0]?.split('. ').length).toBeGreaterThan(1);
  });
});

const allowed: (readonly [why: string, file: string, text: string])[] = [
  ['within a room', 'src/collections/check/x.ts', `import { p } from '../problem.ts'`],
  ['from a page down to a layout', 'src/pages/a/x.astro', `---\nimport P from '../../layouts/P.astro';\n---\n`],
  ['of an island as an address', 'src/components/X.astro', `---\nimport url from '../islands/a/index.ts?worker&url';\n---\n`],
  ['of what islands share', 'src/islands/a/x.ts', `import { e } from '../ui/element.ts'`],
  ['of a dictionary by the room of languages', 'src/i18n/x.ts', `import en from '../../locales/en/site.json'`],
  ['down the core', 'src/core/policy/x.ts', `import { day } from '#core/calendar'`],
]; // prettier-ignore

test.each(allowed)('an import %s is allowed', (_, file, text) => {
  expect(importFaults(new Map([[file, text]]), doors)).toEqual([]);
});

test.each([
  ['a comment', `// import fs from 'node:fs'\n`],
  ['a sentence', `export const x = "import fs from 'node:fs'";\n`],
  ['a template', 'export const x = `import "node:fs"`;\n'],
])('what only looks like an import, in %s, is none', (_, text) => {
  expect(importsOf('src/core/policy/x.ts', text)).toEqual([]);
});

test('no room stands twice in the table', () => {
  const names = rooms.map(({ room }) => room);
  expect(new Set(names).size).toBe(names.length);
});
