import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { locales, type Locale } from '#i18n';

/** Address the site is published at, as links and feeds of the built pages name it. */
export const origin = process.env['SALDO_SITE'] ?? 'https://saldo.example';

/** One built HTML page. */
export interface BuiltPage {
  /** Its address without the host: `/it/guidance/x/`, `/404.html`. */
  path: string;
  /** Language of the address; undefined for the pages that speak all of them. */
  locale: Locale | undefined;
  html: string;
  document: Document;
}

/** A built site, read once. */
export interface BuiltSite {
  /** All files, `it/feed.xml`, in alphabetical order. */
  files: readonly string[];
  pages: readonly BuiltPage[];
  /** The pages that show an article. */
  articles: readonly BuiltPage[];
  /** The text of a file. Throws when there is none. */
  text: (file: string) => string;
  /** The page at an address. Throws when there is none. */
  page: (path: string) => BuiltPage;
  /** Whether a browser that asks for this address gets a file. */
  has: (path: string) => boolean;
}

/** Reads and parses a built site. */
export function readSite(folder: string): BuiltSite {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const known = new Set(files);
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(file, text));
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return {
    files,
    pages,
    articles: pages.filter((page) => page.document.querySelector('[data-article]')),
    text,
    page: (path) => {
      const page = byPath.get(path);
      if (!page) throw new Error(`No page ${path}.`);
      return page;
    },
    has: (path) => known.has(fileOf(path)),
  };
}

function readPage(file: string, text: BuiltSite['text']): BuiltPage {
  const html = text(file);
  return {
    path: `/${file.replace(/index\.html$/, '')}`,
    locale: locales.find((locale) => file.startsWith(`${locale}/`)),
    html,
    document: parseHTML(html).document,
  };
}

function fileOf(path: string): string {
  const file = decodeURIComponent(path).slice(1);
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** All elements of a page that a selector finds. */
export function all(page: BuiltPage, selector: string): Element[] {
  return [...page.document.querySelectorAll(selector)];
}

/** An attribute of the first element that a selector finds. */
export function attribute(page: BuiltPage, selector: string, name: string): string | null {
  return page.document.querySelector(selector)?.getAttribute(name) ?? null;
}

/** The language that an element's words are marked with. */
export function languageOf(element: Element): string | null {
  return element.closest('[lang]')?.getAttribute('lang') ?? null;
}

/** The words of an element, with runs of white space made one space. */
export function wordsOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** The address without the host when it is on this site, else undefined. */
export function internal(address: string, from: string): URL | undefined {
  const url = new URL(address, origin + from);
  return url.origin === origin ? url : undefined;
}

/** Whether search engines may list a page. */
export function isIndexable(page: BuiltPage): boolean {
  return !attribute(page, 'meta[name=robots]', 'content')?.includes('noindex');
}

/** The translations a page offers: language, or `x-default`, to address. */
export function alternates(page: BuiltPage): Record<string, string> {
  return Object.fromEntries(
    all(page, 'link[rel=alternate][hreflang]').map((link) => [
      link.getAttribute('hreflang') ?? '',
      link.getAttribute('href') ?? '',
    ]),
  );
}
