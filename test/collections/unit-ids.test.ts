import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLedger, type Ledger } from '#collections/ledger';
import { locales, type Locale } from '#i18n';
import { readArticle } from '../../src/collections/check/article.ts';
import { root } from '../support/build.ts';
import { render, smallLedger, unitIdsIn } from '../support/render-article.ts';

const { ledger } = readLedger(`${root}content`, root);
const slugs = globSync('content/en/guidance/*.md', { cwd: root }).map((file) =>
  basename(file, '.md'),
);

/** Ids as the check counts them in Markdown. */
function idsRead(source: string, ledger: Ledger, locale: Locale = 'es'): string[] {
  const { sections } = readArticle(source, 'any.md', { locale, slug: 'any' }, ledger);
  return sections.flatMap(({ id, units }) => [
    ...(id === 'intro' ? [] : [id]),
    ...units.map((unit) => unit.id),
  ]);
}

function article(locale: Locale, slug: string): string {
  return readFileSync(`${root}content/${locale}/guidance/${slug}.md`, 'utf8');
}

function body(source: string): string {
  return source.replace(/^---\n[^]*?\n---\n/, '');
}

describe.each(slugs)('%s', (slug) => {
  const original = idsRead(article('en', slug), ledger, 'en');

  test.each(locales)('has in %s the paragraphs that the check counted, under the same ids', async (locale) => {
    const page = await render(body(article(locale, slug)), { locale, ledger });
    expect(unitIdsIn(page)).toEqual(original);
  });

  test.each(locales)('uses no id twice in %s, and every link within it arrives', async (locale) => {
    const page = await render(body(article(locale, slug)), { locale, ledger });
    const ids = [...page.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const links = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href'));
    // The list of sources is the page's, below every article.
    const there = [...ids, 'sources'];
    expect(links.filter((href) => !there.includes(href?.slice(1) ?? ''))).toEqual([]);
  });
}); // prettier-ignore

const words = fc.constantFrom(
  'uno',
  'dos :fact[data.kept]',
  '**tres** :ui[Submit]',
  ':term[x]{of=policy}',
);
const paragraph = words.map((text) => `${text}\n`);
const item = fc.oneof(
  words,
  fc.tuple(words, words).map(([a, b]) => `${a}\n\n   ${b}`),
  fc.tuple(words, words).map(([a, b]) => `${a}\n   - ${b}\n   - fin`),
);
const list = fc
  .tuple(fc.boolean(), fc.array(item, { minLength: 1, maxLength: 4 }))
  .map(([ordered, items]) =>
    items.map((text, n) => `${ordered ? `${n + 1}.` : '- '} ${text}\n`).join(''),
  );
const table = fc
  .array(fc.tuple(words, words), { minLength: 1, maxLength: 3 })
  .map((rows) => `| a | b |\n|---|---|\n${rows.map(([a, b]) => `| ${a} | ${b} |\n`).join('')}`);
const plain = fc.oneof(paragraph, list, table);
const block = fc
  .array(plain, { minLength: 1, maxLength: 3 })
  .map((parts) => `:::note\n${parts.join('\n')}\n:::\n`);
const section = fc.array(fc.oneof(plain, block), { maxLength: 5 }).map((parts) => parts.join('\n'));
const document = fc
  .array(section, { minLength: 1, maxLength: 4 })
  .map((sections) =>
    sections.map((text, n) => (n === 0 ? text : `## T {#t-${n}x}\n\n${text}`)).join('\n'),
  );

test('whatever the structure of an article, page and check count its units alike', async () => {
  const small = smallLedger();
  await fc.assert(
    fc.asyncProperty(document, async (source) => {
      const page = await render(source, { ledger: small });
      expect(unitIdsIn(page)).toEqual(idsRead(`---\na: b\n---\n${source}`, small));
    }),
    { numRuns: 300 },
  );
});
