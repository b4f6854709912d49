import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { formatDate, locales } from '#i18n';
import {
  all,
  alternates,
  attribute,
  internal,
  isIndexable,
  origin,
  readSite,
  wordsOf,
  type BuiltPage,
} from '../support/built-site.ts';
import { root } from '../support/build.ts';

const site = readSite(inject('site'));

function description(page: BuiltPage): string {
  return attribute(page, 'meta[name=description]', 'content') ?? '';
}

function property(page: BuiltPage, name: string): string | null {
  return attribute(page, `meta[property="og:${name}"]`, 'content');
}

function xml(file: string): Document {
  return new DOMParser().parseFromString(site.text(file), 'text/xml') as unknown as Document;
}

/** Values that stand more than once. */
function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

test.each(locales)('no two %s pages have the same title or description', (locale) => {
  const pages = site.pages.filter((page) => page.locale === locale);
  expect(repeated(pages.map((page) => page.document.title))).toEqual([]);
  expect(repeated(pages.map(description))).toEqual([]);
});

test('a title says what the page is about and fits a line of search results', () => {
  for (const page of site.pages) {
    expect(page.document.title, page.path).toMatch(/^.{11,75}$/);
    expect(page.document.title).toContain('Saldo');
  }
});

test('an article is found under the heading it bears', () => {
  for (const page of site.articles) {
    expect(page.document.title).toBe(`${wordsOf(page.document.querySelector('h1'))} · Saldo`);
  }
});

test('a description has room in search results and fills it', () => {
  for (const page of site.pages.filter(isIndexable)) {
    expect(description(page).length, page.path).toBeGreaterThanOrEqual(60);
    expect(description(page).length, page.path).toBeLessThanOrEqual(220);
  }
});

test('a page has one main heading, and no heading skips a level', () => {
  for (const page of site.pages) {
    const levels = all(page, 'h1, h2, h3, h4, h5, h6').map((heading) =>
      Number(heading.localName.slice(1)),
    );
    expect(
      levels.filter((level) => level === 1),
      page.path,
    ).toHaveLength(1);
    expect(levels[0], page.path).toBe(1);
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1);
    expect(jumps, page.path).toEqual([]);
  }
});

test('no page is without words', () => {
  for (const page of site.pages) {
    expect(wordsOf(page.document.querySelector('main')).length, page.path).toBeGreaterThan(50);
  }
  for (const page of site.articles) {
    expect(wordsOf(page.document.querySelector('.body')).length, page.path).toBeGreaterThan(1500);
  }
});

/** Names of a dictionary's sentences, such as `article.related`. */
function keys(dictionary: object, above = ''): string[] {
  return Object.entries(dictionary).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? keys(value, `${above}${key}.`)
      : [`${above}${key}`],
  );
}

/** All that a reader may meet on a page: words, labels, and what the reading tools will say. */
function shownOn(page: BuiltPage): string[] {
  const attributes = ['content', 'aria-label', 'title', 'alt', 'data-column'];
  return [
    page.document.title,
    ...all(page, 'body :not(script)').flatMap((element) =>
      [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent),
    ),
    ...all(page, '*').flatMap((element) =>
      attributes.map((name) => element.getAttribute(name) ?? ''),
    ),
    ...all(page, '[data-words]').flatMap((tools) =>
      sentences(JSON.parse(tools.getAttribute('data-words') ?? '{}') as object),
    ),
  ].filter((text) => text !== null);
}

/** Every text in a structure of data. */
function sentences(data: object): string[] {
  return Object.values(data).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null ? sentences(value) : [String(value)],
  );
}

test('no reader meets the name of a sentence, an open placeholder or a missing value', () => {
  const dictionary = JSON.parse(readFileSync(join(root, 'locales/en/site.json'), 'utf8')) as object;
  const names = keys(dictionary).filter((key) => key.includes('.'));
  expect(names.length).toBeGreaterThan(50);
  const fault = new RegExp(
    `(?<![\\w./-])(${names.map(RegExp.escape).join('|')})(?![\\w-])` +
      String.raw`|\{\{|\}\}|\$t\(|\[object |\bundefined\b|\bNaN\b`,
  );
  const faults = site.pages.flatMap((page) =>
    shownOn(page)
      .filter((text) => fault.test(text))
      .map((text) => `${page.path}: ${text}`),
  );
  expect(faults).toEqual([]);
});

test('an article tells machines its title, language, date and address', () => {
  for (const page of site.articles) {
    const data = JSON.parse(
      page.document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    ) as unknown;
    expect(data).toMatchObject({
      '@type': 'TechArticle',
      headline: wordsOf(page.document.querySelector('h1')),
      description: description(page),
      inLanguage: page.locale,
      dateModified: attribute(page, '.ends time', 'datetime'),
      url: origin + page.path,
    });
  }
});

test('an article says in words when it was reviewed', () => {
  for (const page of site.articles) {
    for (const time of all(page, '.ends time')) {
      const date = time.getAttribute('datetime') ?? '';
      expect(wordsOf(time)).toBe(formatDate(date, page.locale ?? 'en'));
    }
  }
});

test('a shared link shows title, description, language and kind of page', () => {
  for (const page of site.pages.filter(({ locale }) => locale)) {
    expect(page.document.title, page.path).toContain(property(page, 'title'));
    expect(property(page, 'description')).toBe(description(page));
    expect(property(page, 'url')).toBe(attribute(page, 'link[rel=canonical]', 'href'));
    expect(property(page, 'locale')?.slice(0, 2)).toBe(page.locale);
    expect(property(page, 'site_name')).toBe('Saldo');
    expect(property(page, 'type')).toBe(site.articles.includes(page) ? 'article' : 'website');
  }
});

test('the sitemap lists every page that may be found, once, and no other', () => {
  const listed = [...xml('sitemap.xml').querySelectorAll('url > loc')].map(wordsOf);
  const findable = site.pages.filter(isIndexable).map(({ path }) => origin + path);
  expect(listed.toSorted()).toEqual(findable.toSorted());
});

test('the sitemap offers the same translations as the page itself', () => {
  for (const entry of xml('sitemap.xml').querySelectorAll('url')) {
    const address = wordsOf(entry.querySelector('loc'));
    const offered = [...entry.children]
      .filter((child) => child.hasAttribute('hreflang'))
      .map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
    const page = site.page(internal(address, '/')?.pathname ?? '');
    expect(Object.fromEntries(offered), address).toEqual(alternates(page));
  }
});

test('the sitemap says when an article was reviewed', () => {
  for (const page of site.articles) {
    const entry = [...xml('sitemap.xml').querySelectorAll('url')].find(
      (one) => wordsOf(one.querySelector('loc')) === origin + page.path,
    );
    expect(wordsOf(entry?.querySelector('lastmod') ?? null)).toBe(
      attribute(page, '.ends time', 'datetime'),
    );
  }
});

test.each(locales)('the %s feed names every article in its own language', (locale) => {
  const feed = xml(`${locale}/feed.xml`);
  expect(wordsOf(feed.querySelector('channel > language'))).toBe(locale);
  const items = [...feed.querySelectorAll('item')].map((item) => ({
    link: wordsOf(item.querySelector('link')),
    title: wordsOf(item.querySelector('title')),
    description: wordsOf(item.querySelector('description')),
    date: new Date(wordsOf(item.querySelector('pubDate'))).toISOString().slice(0, 10),
  }));
  const articles = site.articles
    .filter((page) => page.locale === locale)
    .map((page) => ({
      link: origin + page.path,
      title: wordsOf(page.document.querySelector('h1')),
      description: description(page),
      date: attribute(page, '.ends time', 'datetime'),
    }));
  const byLink = (a: { link: string }, b: { link: string }) => a.link.localeCompare(b.link);
  expect(items.toSorted(byLink)).toEqual(articles.toSorted(byLink));
});

test.each(locales)(
  'the %s list for language models names the Markdown of every article',
  (locale) => {
    const text = site.text(`${locale}/llms.txt`);
    expect(text).toMatch(/^# Saldo\n\n> .+\n\n## .+\n/);
    const listed = [...text.matchAll(/\[([^\]]+)\]\((\S+)index\.md\)/g)].map(([, title, address]) =>
      [address, title].join(' '),
    );
    const articles = site.articles
      .filter((page) => page.locale === locale)
      .map((page) => `${origin}${page.path} ${wordsOf(page.document.querySelector('h1'))}`);
    expect(listed.toSorted()).toEqual(articles.toSorted());
  },
);

test('every article exists as Markdown, with its title and all its sections', () => {
  for (const page of site.articles) {
    const text = site.text(`${page.path.slice(1)}index.md`);
    const shown = all(page, 'h1, .body :is(h2, h3)').map(wordsOf);
    const headings = [...text.matchAll(/^#+ (.*)$/gm)].map((match) => match[1]);
    expect(headings, page.path).toEqual(shown);
    expect(text).toContain(`\n> ${description(page)}\n`);
  }
});

test('an article’s Markdown holds no directive, no id and no front matter', () => {
  for (const page of site.articles) {
    const text = site.text(`${page.path.slice(1)}index.md`);
    expect(text, page.path).not.toMatch(/:[a-z]+\[|:::|\{#|\{(of|is|as)=|^---$|^reviewed:/m);
  }
});

test('an article’s Markdown states the same figures as its page', () => {
  for (const page of site.articles) {
    const text = site.text(`${page.path.slice(1)}index.md`);
    const missing = all(page, '.body .f').filter((figure) => !text.includes(figure.textContent));
    expect(missing.map(wordsOf), page.path).toEqual([]);
  }
});

test('a page names the feed of its language, and an article its Markdown', () => {
  for (const page of site.pages.filter(({ locale }) => locale)) {
    const feed = attribute(page, 'link[type="application/rss+xml"]', 'href');
    expect(feed).toBe(`/${page.locale}/feed.xml`);
    const markdown = attribute(page, 'link[type="text/markdown"]', 'href');
    expect(markdown).toBe(site.articles.includes(page) ? `${page.path}index.md` : null);
  }
});

test('robots may read everything and are shown the sitemap', () => {
  const lines = site.text('robots.txt').trim().split('\n');
  expect(lines).toContain('User-agent: *');
  expect(lines.filter((line) => line.startsWith('Disallow'))).toEqual([]);
  expect(lines).toContain(`Sitemap: ${origin}/sitemap.xml`);
});
