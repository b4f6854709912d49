import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readLedger } from '#collections/ledger';
import { endonyms, locales } from '#i18n';
import {
  all,
  alternates,
  attribute,
  internal,
  isIndexable,
  languageOf,
  origin,
  readSite,
  wordsOf,
  type BuiltPage,
} from '../support/built-site.ts';
import { root } from '../support/build.ts';

const site = readSite(inject('site'));
const { ledger } = readLedger(join(root, 'content'), root);

/** Where an element stands, for the message of a failure. */
function place(page: BuiltPage, element: Element): string {
  return `${page.path}: ${element.outerHTML.slice(0, 120)}`;
}

/** Elements whose words are marked with another language than `expected` says. */
function wrong(
  page: BuiltPage,
  elements: readonly Element[],
  expected: (element: Element) => string | undefined,
): string[] {
  return elements
    .filter((element) => {
      const language = expected(element);
      return language !== undefined && languageOf(element) !== language;
    })
    .map((element) => place(page, element));
}

test('a page says the language of its address', () => {
  for (const page of site.pages) {
    expect(attribute(page, 'html', 'lang'), page.path).toBe(page.locale ?? 'en');
  }
});

test('every language that is named is a real one', () => {
  const names = site.pages.flatMap((page) =>
    all(page, '[lang], [hreflang]').flatMap((element) => [
      element.getAttribute('lang'),
      element.getAttribute('hreflang'),
    ]),
  );
  const unknown = [...new Set(names)]
    .filter((name) => name !== null && name !== 'x-default')
    .filter(
      (name) =>
        new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(name ?? '') ===
        undefined,
    );
  expect(unknown).toEqual([]);
});

test('a portal label is marked as English wherever it is not a word of the page’s language', () => {
  for (const locale of locales.filter((one) => one !== 'en')) {
    const pages = site.articles.filter((page) => page.locale === locale);
    const labels = pages.flatMap((page) =>
      all(page, '.body b')
        .filter((bold) => ledger.labels[wordsOf(bold)])
        .map((label) => ({ page, label })),
    );
    expect(labels.length).toBeGreaterThan(20);
    expect(labels.flatMap(({ page, label }) => wrong(page, [label], () => 'en'))).toEqual([]);
  }
});

test('a portal label is followed by its translation where that differs', () => {
  for (const locale of ['es', 'it'] as const) {
    for (const page of site.articles.filter((article) => article.locale === locale)) {
      for (const label of all(page, '.body b[lang=en]')) {
        const translation = ledger.labels[wordsOf(label)]?.[locale];
        if (translation === wordsOf(label)) continue;
        expect(label.nextSibling?.textContent, place(page, label)).toMatch(
          new RegExp(`^ \\(${RegExp.escape(translation ?? '?')}\\)`),
        );
      }
    }
  }
});

test('the title of a source is marked with its own language', () => {
  const languages = new Map([...ledger.sources.values()].map(({ title, lang }) => [title, lang]));
  const titles = site.pages.flatMap((page) =>
    all(page, 'main a')
      .filter((link) => languages.has(wordsOf(link)))
      .map((link) => ({ page, link })),
  );
  expect(titles.length).toBeGreaterThan(100);
  const faults = titles.flatMap(({ page, link }) =>
    wrong(page, [link], () => languages.get(wordsOf(link))),
  );
  expect(faults).toEqual([]);
});

test('the name of a language is marked with that language', () => {
  const language = new Map<string, string>(locales.map((locale) => [endonyms[locale], locale]));
  for (const page of site.pages) {
    const names = all(page, 'a, button, dt').filter((element) => language.has(wordsOf(element)));
    expect(names.length, page.path).toBeGreaterThanOrEqual(page.path === '/404.html' ? 0 : 3);
    expect(wrong(page, names, (element) => language.get(wordsOf(element)))).toEqual([]);
  }
});

test.each(locales)('the %s glossary marks each word of another language', (locale) => {
  const page = site.page(`/${locale}/glossary/`);
  for (const [id, term] of ledger.terms) {
    const said = all(page, `[id="${id}"] dd`).map((word) => [languageOf(word), wordsOf(word)]);
    for (const other of locales.filter((one) => one !== locale)) {
      expect(said, id).toContainEqual([other, term[other].preferred]);
    }
    if (term.zh) expect(said, id).toContainEqual(['zh-Hans', term.zh]);
  }
});

test('a name and a word that stand side by side are of one language', () => {
  for (const locale of locales) {
    const page = site.page(`/${locale}/glossary/`);
    const pairs = all(page, 'dt[lang]').map((name) => [name, name.nextElementSibling]);
    expect(pairs.length).toBeGreaterThan(40);
    for (const [name, word] of pairs) {
      expect(word?.getAttribute('lang')).toBe(name?.getAttribute('lang'));
    }
  }
});

test('Chinese characters stand in words marked as Chinese, or in the title of a source', () => {
  const faults = site.pages.flatMap((page) =>
    all(page, 'body *')
      .filter((element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === 3 && /\p{Script=Han}/u.test(node.textContent ?? ''),
        ),
      )
      .filter((element) => !languageOf(element)?.startsWith('zh'))
      .map((element) => place(page, element)),
  );
  expect(faults).toEqual([]);
});

test('the pages for all languages mark what they say in each', () => {
  for (const path of ['/', '/404.html']) {
    const page = site.page(path);
    const parts = all(page, '.rows > li');
    expect(parts.map((part) => part.getAttribute('lang'))).toEqual([...locales]);
  }
});

test('every page that may be found names itself as the original', () => {
  for (const page of site.pages.filter(isIndexable)) {
    expect(attribute(page, 'link[rel=canonical]', 'href')).toBe(origin + page.path);
  }
});

test('every page that may be found offers itself in all languages, and one for everybody else', () => {
  for (const page of site.pages.filter(isIndexable)) {
    const offered = alternates(page);
    expect(Object.keys(offered), page.path).toEqual([...locales, 'x-default']);
    if (page.locale) expect(offered[page.locale]).toBe(origin + page.path);
    expect(Object.values(offered)).toContain(origin + page.path);
    const home = page.locale === undefined || page.path === `/${page.locale}/`;
    expect(offered['x-default']).toBe(home ? `${origin}/` : offered['en']);
  }
});

test('translations name each other, and all of them exist', () => {
  for (const page of site.pages.filter(isIndexable)) {
    const offered = alternates(page);
    for (const address of Object.values(offered)) {
      const url = internal(address, page.path);
      expect(url, address).toBeDefined();
      expect(alternates(site.page(url?.pathname ?? '')), address).toEqual(offered);
    }
  }
});

test('a page that must not be found offers no translations', () => {
  for (const page of site.pages.filter((one) => !isIndexable(one))) {
    expect(alternates(page), page.path).toEqual({});
  }
});

test('the switch leads to the same page in each language, and says which one is shown', () => {
  for (const page of site.pages.filter(({ locale }) => locale)) {
    const rest = page.path.slice(`/${page.locale}/`.length);
    const links = all(page, 'header a[data-language]');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      locales.map((locale) => `/${locale}/${rest}`),
    );
    const current = links.filter((link) => link.hasAttribute('aria-current'));
    expect(current.map((link) => link.getAttribute('data-language'))).toEqual([page.locale]);
  }
});
