import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readLedger } from '#collections/ledger';
import { locales, type Locale } from '#i18n';
import { readArticle } from '../../src/collections/check/article.ts';
import { all, readSite, type BuiltPage } from '../support/built-site.ts';
import { root } from '../support/build.ts';

const site = readSite(inject('site'));
const slugs = site.articles
  .filter(({ locale }) => locale === 'en')
  .map((page) => page.path.split('/')[3] ?? '');

function article(slug: string, locale: Locale): BuiltPage {
  return site.page(`/${locale}/guidance/${slug}/`);
}

/** The places of an article's body in reading order, each with its kind: `p before-2`, `h2 before`. */
function places(page: BuiltPage): string[] {
  return all(page, '.body [id]').map((element) => `${element.localName} ${element.id}`);
}

function isNote(place: string): boolean {
  return place.includes(' source-');
}

test('ten articles stand in each language', () => {
  expect(slugs).toHaveLength(10);
});

test.each(slugs)('%s has the same headings, paragraphs, items and cells everywhere', (slug) => {
  const [original, ...translations] = locales.map((locale) =>
    places(article(slug, locale)).filter((place) => !isNote(place)),
  );
  expect(original?.length).toBeGreaterThan(20);
  for (const translation of translations) expect(translation).toEqual(original);
});

test.each(slugs)('%s has the same source notes in the same places everywhere', (slug) => {
  const [original, ...translations] = locales.map((locale) => places(article(slug, locale)));
  expect(original?.some(isNote)).toBe(true);
  for (const translation of translations) expect(translation).toEqual(original);
});

test.each(slugs)('a note of %s names the same sources everywhere', (slug) => {
  const [original, ...translations] = locales.map((locale) =>
    all(article(slug, locale), '.body .src').map((note) =>
      [
        note.id,
        ...[...note.querySelectorAll('a')].map((link) =>
          link.getAttribute('href')?.replace(/^\/(en|es|it)\//, '/'),
        ),
      ].join(' '),
    ),
  );
  for (const translation of translations) expect(translation).toEqual(original);
});

test('every paragraph, item and cell of an article can be linked to', () => {
  const without = site.articles.flatMap((page) =>
    all(page, '.body :is(p, li, td, th, h2, h3)')
      // The first paragraph of an item is the item itself.
      .filter((unit) => unit.id === '' && unit.parentElement?.localName !== 'li')
      .map((unit) => `${page.path}: ${unit.outerHTML.slice(0, 80)}`),
  );
  expect(without).toEqual([]);
});

test.each(locales)(
  'the build and the check count the units of each article in %s alike',
  (locale) => {
    const { ledger } = readLedger(join(root, 'content'), root);
    for (const slug of slugs) {
      const plain = join(root, 'content', locale, 'guidance', `${slug}.md`);
      // An article with a tool is written in MDX.
      const file = existsSync(plain) ? plain : `${plain}x`;
      const { sections } = readArticle(readFileSync(file, 'utf8'), file, { locale, slug }, ledger);
      const checked = sections.flatMap(({ id, units }) => [
        ...(id === 'intro' ? [] : [id]),
        ...units.map((unit) => unit.id),
      ]);
      const built = all(article(slug, locale), '.body [id]').map(({ id }) => id);
      expect(built.filter((id) => !id.startsWith('source-'))).toEqual(checked);
    }
  },
);

test('no id stands twice on a page', () => {
  const twice = site.pages.flatMap((page) => {
    const ids = all(page, '[id]').map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.path}#${id}`);
  });
  expect(twice).toEqual([]);
});

test('the figures and the words have the same places in each language', () => {
  for (const page of ['glossary', 'sources']) {
    const [original, ...translations] = locales.map((locale) =>
      all(site.page(`/${locale}/${page}/`), 'main [id]')
        .map(({ id }) => id)
        .sort(),
    );
    expect(original?.length).toBeGreaterThan(20);
    for (const translation of translations) expect(translation).toEqual(original);
  }
});

test('the contents of an article list its sections in order', () => {
  for (const page of site.articles) {
    const listed = all(page, '.toc ol a').map((link) => link.getAttribute('href'));
    expect(listed, page.path).toEqual(all(page, '.body h2').map(({ id }) => `#${id}`));
  }
});
