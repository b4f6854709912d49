import { expect, inject, test } from 'vitest';
import { locales } from '#i18n';
import { all, deadEnd, deadEnds, internal, origin, readSite } from '../support/built-site.ts';

const site = readSite(inject('site'));

/** The addresses that the other files name: Markdown links, XML and plain ones. */
function addressesIn(text: string): string[] {
  const written = [...text.matchAll(/\]\(([^)\s]*)\)/g)].map((match) => match[1] ?? '');
  const plain = text.match(/https?:\/\/[^\s<>"')\]]+/g) ?? [];
  return [...written, ...plain];
}

test('every link and address on every page leads to a page, and to a place on it', () => {
  expect(deadEnds(site)).toEqual([]);
});

test.each(['.md', '.xml', '.txt'])('every address in a %s file leads somewhere', (ending) => {
  const files = site.files.filter((file) => file.endsWith(ending));
  const found = files.map((file) => ({ file, addresses: addressesIn(site.text(file)) }));
  expect(found.flatMap(({ addresses }) => addresses).some((one) => one.startsWith(origin))).toBe(
    true,
  );
  const dead = found.flatMap(({ file, addresses }) =>
    addresses.flatMap((address) => deadEnd(site, address, `/${file}`) ?? []),
  );
  expect(dead).toEqual([]);
});

test('no link is without an address', () => {
  const empty = site.pages.flatMap((page) =>
    all(page, 'a, link[rel]')
      .filter((link) => ['', '#'].includes(link.getAttribute('href')?.trim() ?? ''))
      .map((link) => `${page.path}: ${link.outerHTML}`),
  );
  expect(empty).toEqual([]);
});

test('a link inside an article stays in the language of the article', () => {
  const crossing = site.articles.flatMap((page) =>
    all(page, '.body a')
      .map((link) => internal(link.getAttribute('href') ?? '', page.path)?.pathname)
      .filter((path) => path && !path.startsWith(`/${page.locale}/`))
      .map((path) => `${page.path}: ${path}`),
  );
  expect(crossing).toEqual([]);
});

test.each(locales)('the Markdown of an article in %s links to that language alone', (locale) => {
  const files = site.files.filter(
    (file) => file.startsWith(`${locale}/`) && file.endsWith('index.md'),
  );
  const crossing = files.flatMap((file) =>
    addressesIn(site.text(file))
      .filter((address) => address.startsWith(origin))
      .filter((address) => !address.startsWith(`${origin}/${locale}/`))
      .map((address) => `${file}: ${address}`),
  );
  expect(crossing).toEqual([]);
});

test('each page can be reached from the first page by following links', () => {
  const reached = new Set<string>();
  const waiting = ['/'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    for (const link of all(site.page(path), 'a')) {
      const url = internal(link.getAttribute('href') ?? '', path);
      if (url?.pathname.endsWith('/')) waiting.push(url.pathname);
    }
  }
  const missed = site.pages.map(({ path }) => path).filter((path) => !reached.has(path));
  expect(missed).toEqual(['/404.html']);
});
