import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readLedger } from '#collections/ledger';
import { endonyms, formatDate, locales } from '#i18n';
import { all, readSite, siteWith, wordsOf, type BuiltPage } from '../support/built-site.ts';
import { root } from '../support/build.ts';
import { readingRoom } from '../support/reader.ts';

const real = readSite(inject('site'));
const site = siteWith({ SALDO_PSEUDO: '1' });
const { ledger } = readLedger(join(root, 'content'), root);

/** Words that come from people who write content, and names that no language changes. */
const content = new Set(
  [
    ...real.articles.flatMap((page) => [
      ...all(page, 'h1, .body :is(h2, h3)').map(wordsOf),
      page.document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    ]),
    ...[...ledger.terms.values()].flatMap((term) => [
      term.zh ?? '',
      ...locales.flatMap((locale) => [
        term[locale].preferred,
        term[locale].allowed.join(', '),
        term.definition[locale],
      ]),
    ]),
    ...[...ledger.facts.values()].flatMap((fact) => [
      ...locales.flatMap((locale) => [fact.says[locale], formatDate(fact.reviewBy, locale)]),
    ]),
    ...[...ledger.sources.values()].flatMap(({ title, titles }) => [
      title,
      ...Object.values(titles ?? {}),
    ]),
    ...real.articles.flatMap((page) => all(page, 'time').map(wordsOf)),
    ...Object.values(endonyms),
    '简体中文',
  ].map(plain),
);

/** Where writers' words, formatted figures, codes, and drawings whose words stand below them as a list, stand. */
const written = '.body, [id] > h3, code, .review dd, svg';
/** What the site itself says in the middle of them. */
const said = '.box-title, .state, .src, .check';

function plain(text: string): string {
  return text.replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

/** What is left of a text when everything inside ⟦…⟧ is taken out. */
function outside(text: string): string {
  let depth = 0;
  let rest = '';
  for (const character of text) {
    if (character === '⟦') depth += 1;
    if (depth === 0) rest += character;
    if (character === '⟧') depth -= 1;
  }
  return plain(rest);
}

/** Whether a text holds words that did not come through a dictionary. */
function isHardCoded(text: string): boolean {
  const parts = outside(text)
    .split(' · ')
    .map((part) => part.replace(/^[\s.,;:·]+|[\s;:·]+$/g, ''));
  return parts.some(
    (part) => /\p{L}{2}/u.test(part) && !content.has(part) && !content.has(part.replace(/\.$/, '')),
  );
}

/** The texts of a page: words, labels for screen readers, and what scripts will say. */
function texts(page: BuiltPage): string[] {
  const words = all(page, 'title, body *')
    .filter((element) => !['script', 'style'].includes(element.localName))
    .filter((element) => !element.closest(written) || element.closest(said))
    .flatMap((element) => [...element.childNodes])
    .filter((node) => node.nodeType === 3)
    .map((node) => node.textContent ?? '');
  const labels = all(page, 'body *').flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => isLabel(name) && !value.startsWith('/'))
      .flatMap(({ name, value }) => (name === 'data-words' ? sentences(value) : [value])),
  );
  const description = page.document.querySelector('meta[name=description]');
  return [...words, ...labels, description?.getAttribute('content') ?? ''];
}

/** Attributes that a reader hears, sees, or will see when a script puts them on the page. */
function isLabel(name: string): boolean {
  const technical = /^data-(column|article|locale|language|beside|choose|checklist)$/;
  return /^(aria-label|title|placeholder|alt|data-.*)$/.test(name) && !technical.test(name);
}

/** The sentences of the reading tools, without addresses. */
function sentences(words: string): string[] {
  const { languages, ...others } = JSON.parse(words) as {
    languages: Record<string, Record<string, string>>;
  } & Record<string, string>;
  const perLanguage = Object.values(languages).flatMap((language) => Object.values(language));
  return [...Object.values(others), ...perLanguage].filter((text) => !text.startsWith('/'));
}

test('every sentence of the site itself comes from a dictionary', () => {
  const hardCoded = site.pages.flatMap((page) =>
    texts(page)
      .filter(isHardCoded)
      .map((text) => `${page.path}: ${plain(text)}`),
  );
  expect(hardCoded).toEqual([]);
});

test('most of what a page says around its content was looked at', () => {
  for (const page of site.pages.filter(({ locale }) => locale)) {
    const strange = texts(page).filter((text) => text.includes('⟦'));
    expect(strange.length, page.path).toBeGreaterThan(8);
  }
});

test.each(locales)(
  'the %s feed and list for language models speak through the dictionaries',
  (locale) => {
    const headings = site.text(`${locale}/llms.txt`).match(/^[#>].*$/gm) ?? [];
    expect(headings.length).toBeGreaterThan(3);
    expect(headings.filter((line) => /\p{L}/u.test(outside(line)))).toEqual([]);
    expect(site.text(`${locale}/feed.xml`)).toMatch(/<title>⟦.*⟧<\/title><description>⟦.*⟧</);
  },
);

test('content stays as it was written', () => {
  for (const page of site.articles) {
    const heading = (one: BuiltPage) => all(one, 'h1, .body h2').map(wordsOf);
    expect(heading(page)).toEqual(heading(real.page(page.path)));
  }
});

const room = readingRoom(() => site.folder);

test.each([320, 1280])(
  'sentences half as long again fit a screen of %i px without scrolling sideways',
  async (width) => {
    // A language that the first page does not know, so that it stays and can be looked at.
    const { page, open } = await room.reader({ viewport: { width, height: 800 }, locale: 'ja-JP' });
    const wide: string[] = [];
    for (const { path, locale } of site.pages) {
      if (locale === 'en' || locale === 'es') continue;
      await open(path);
      const found = await page.evaluate(() => document.documentElement.scrollWidth);
      if (found > width) wide.push(`${path} ${found}`);
    }
    expect(wide).toEqual([]);
  },
);
