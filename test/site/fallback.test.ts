import { expect, test } from 'vitest';
import {
  all,
  alternates,
  attribute,
  deadEnds,
  internal,
  isIndexable,
  languageOf,
  offered,
  origin,
  siteWith,
  wordsOf,
  type BuiltPage,
} from '../support/built-site.ts';
import { realContent } from '../support/real-content.ts';

// An article that the home page, the glossary and other articles link to.
const path = 'guidance/collections-policy/';
const content = realContent();
content.remove('it/guidance/collections-policy.mdx');
const site = siteWith({ SALDO_CONTENT: content.folder });
const page = site.page(`/it/${path}`);
const original = site.page(`/en/${path}`);
const title = wordsOf(original.document.querySelector('h1'));

/** What people wrote: every unit by its id. The tool that stands in the article speaks the reader's language. */
function unitsOf(of: BuiltPage): [string | null, string][] {
  return all(of, '.body [id]').map((unit) => [unit.getAttribute('id'), wordsOf(unit)]);
}

test('an article that is missing in Italian stands at its Italian address in English', () => {
  expect(wordsOf(page.document.querySelector('h1'))).toBe(title);
  expect(unitsOf(page)).toEqual(unitsOf(original));
});

test('a notice above it says so in Italian', () => {
  const notice = page.document.querySelector('.notice');
  expect(notice && languageOf(notice)).toBe('it');
  expect(wordsOf(notice)).toContain('inglese');
  expect(notice?.compareDocumentPosition(page.document.querySelector('h1') ?? notice)).toBe(4);
});

test('no notice stands above an article in its own language', () => {
  const noticed = site.articles.filter((one) => one.document.querySelector('.notice'));
  expect(noticed.map((one) => one.path)).toEqual([page.path]);
});

test('the page is Italian and its English words are marked as English', () => {
  expect(attribute(page, 'html', 'lang')).toBe('it');
  for (const selector of ['title', 'h1', '.toc ol', '.body', '.body p', '.body h2', '.body td']) {
    const element = page.document.querySelector(selector);
    expect(element && languageOf(element), selector).toBe('en');
  }
});

test('what the site says around it stays Italian', () => {
  for (const selector of [
    '.skip',
    'header nav',
    '.about',
    '.tools',
    '.toc h2',
    '.ends h2',
    'footer',
  ]) {
    const element = page.document.querySelector(selector);
    expect(element && languageOf(element), selector).toBe('it');
  }
  expect(attribute(page, 'header a[aria-current=true][hreflang]', 'hreflang')).toBe('it');
});

test('search engines are led to the English original', () => {
  expect(isIndexable(page)).toBe(false);
  expect(attribute(page, 'link[rel=canonical]', 'href')).toBe(origin + original.path);
  expect(attribute(page, 'meta[property="og:url"]', 'content')).toBe(origin + original.path);
  expect(attribute(page, 'meta[property="og:locale"]', 'content')).toBe('en_GB');
  const data = page.document.querySelector('script[type="application/ld+json"]')?.textContent;
  expect(JSON.parse(data ?? '')).toMatchObject({
    inLanguage: 'en',
    url: origin + original.path,
  });
});

test('it is offered as a translation of nothing', () => {
  expect(alternates(page)).toEqual({});
  for (const locale of ['en', 'es']) {
    expect(Object.keys(alternates(site.page(`/${locale}/${path}`)))).toEqual([
      'en',
      'es',
      'x-default',
    ]);
  }
});

test('the Italian that is not there is not offered side by side', () => {
  const beside = (address: string) =>
    Object.keys(offered(site.page(address).document.querySelector('[data-words]')));
  expect(beside(`/es/${path}`)).toEqual(['en']);
  expect(beside(`/en/${path}`)).toEqual(['es']);
  expect(beside(`/it/${path}`)).toEqual(['es']);
});

test.each(['sitemap.xml', 'it/feed.xml', 'it/llms.txt'])('%s does not name it', (file) => {
  expect(site.text(file)).toContain(`${origin}/it/`);
  expect(site.text(file)).not.toContain(`/it/${path}`);
});

test('it is found in the English search, not in the Italian one', () => {
  const { languages } = JSON.parse(site.text('pagefind/pagefind-entry.json')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(languages).toMatchObject({
    en: { page_count: 10 },
    es: { page_count: 10 },
    it: { page_count: 9 },
  });
});

test('no link of the whole site breaks, the Italian ones to it among them', () => {
  expect(deadEnds(site)).toEqual([]);
  const linking = site.pages.filter((one) =>
    all(one, `main a[href^="/it/${path}"]`).some((link) => !link.closest('.after')),
  );
  expect(linking.length).toBeGreaterThan(5);
});

test('its links lead on in Italian', () => {
  const elsewhere = all(page, '.body a, .turn a')
    .map((link) => internal(link.getAttribute('href') ?? '', page.path)?.pathname)
    .filter((address) => address && !address.startsWith('/it/'));
  expect(elsewhere).toEqual([]);
});

test('wherever Italian pages name it, its English title is marked as English', () => {
  const named = [...site.pages.filter(({ locale }) => locale === 'it'), site.page('/404.html')]
    .flatMap((one) => all(one, 'main a').map((link) => ({ one, link })))
    .filter(({ link }) => link.getAttribute('href') === `/it/${path}` && wordsOf(link) === title);
  const places = new Set(named.map(({ one }) => one.path));
  for (const place of ['/it/guidance/', '/it/glossary/', '/404.html'])
    expect(places).toContain(place);
  expect(places.size).toBeGreaterThan(5);
  const unmarked = named.filter(({ link }) => languageOf(link) !== 'en');
  expect(unmarked.map(({ one, link }) => `${one.path}: ${link.outerHTML}`)).toEqual([]);
});

test('the Markdown at its Italian address is the English original', () => {
  expect(site.text(`it/${path}index.md`)).toBe(site.text(`en/${path}index.md`));
});
