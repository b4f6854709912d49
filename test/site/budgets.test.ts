import { brotliCompressSync, constants } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { all, readSite, type BuiltPage } from '../support/built-site.ts';

const site = readSite(inject('site'));

/** Bytes of a page as a good host sends it. */
function weight({ html }: BuiltPage): number {
  return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Pages of more than `budget` bytes, with what they weigh. */
function tooHeavy(pages: readonly BuiltPage[], budget: number): string[] {
  return pages
    .map((page) => ({ path: page.path, bytes: weight(page) }))
    .filter(({ bytes }) => bytes > budget)
    .map(({ path, bytes }) => `${path} ${bytes}`);
}

/** The styles of a page, in one text. */
function styles(page: BuiltPage): string {
  return all(page, 'style')
    .map((style) => style.textContent)
    .join('\n');
}

test('the longest article arrives whole in the first round trip', () => {
  expect(tooHeavy(site.articles, 14_600)).toEqual([]);
});

/** Pages for reviewers show three languages at once, each sentence beside its translations. */
const isForReviewers = ({ path }: BuiltPage) => /\/tools\/suspension-rules\/\w+\/$/.test(path);

test('no page of any kind is much longer than that', () => {
  expect(tooHeavy(site.pages.filter((page) => !isForReviewers(page)), 16_000)).toEqual([]); // prettier-ignore
});

test('a page for reviewers, which holds three languages, is not three times as long', () => {
  const pages = site.pages.filter(isForReviewers);
  expect(pages.length).toBeGreaterThan(10);
  expect(tooHeavy(pages, 18_000)).toEqual([]);
});

test('an article waits for no other file: style, script, font, picture or frame', () => {
  const awaited = site.articles.flatMap((page) =>
    all(
      page,
      'link[rel~=stylesheet], link[rel~=preload], link[rel~=modulepreload], link[rel~=prefetch], [src], [srcset], object, embed, video, audio',
    )
      .filter((element) => !element.getAttribute('src')?.startsWith('data:'))
      .map((element) => `${page.path}: ${element.outerHTML.slice(0, 100)}`),
  );
  expect(awaited).toEqual([]);
});

test('the mark of the site is drawn in place', () => {
  for (const page of site.pages) {
    const icons = all(page, 'link[rel~=icon]').map((icon) => icon.getAttribute('href'));
    expect(icons, page.path).toHaveLength(1);
    expect(icons[0]).toMatch(/^data:image\/svg\+xml,/);
  }
});

test('the styles of an article load nothing: no import, no font, no picture of their own', () => {
  for (const page of site.articles) {
    expect(styles(page).length, page.path).toBeGreaterThan(1000);
    expect(styles(page), page.path).not.toMatch(/@import|@font-face|url\((?!["']?data:)/);
  }
});

test('the script of an article loads nothing until a reader asks', () => {
  for (const page of site.articles) {
    const scripts = all(page, 'script:not([type="application/ld+json"])');
    const text = scripts.map((script) => script.textContent).join('\n');
    expect(text.length, page.path).toBeGreaterThan(100);
    expect(text).not.toMatch(/^\s*import\s*["'{*]|\bfrom\s*["'`]|\bfetch\(/m);
    // A module runs after the page has been read; anything else would hold it up.
    expect(scripts.every((script) => script.getAttribute('type') === 'module')).toBe(true);
  }
});

test('no element carries styles of its own', () => {
  const styled = site.pages.flatMap((page) =>
    all(page, '[style]').map((element) => `${page.path}: ${element.outerHTML.slice(0, 100)}`),
  );
  expect(styled).toEqual([]);
});
