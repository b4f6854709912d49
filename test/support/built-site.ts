import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll } from 'vitest';
import { locales, type Locale } from '#i18n';
import { buildSite } from './build.ts';

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
  /** Absolute path of the folder it stands in. */
  folder: string;
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
    folder,
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

/** Builds a site of its own for the tests of one file. Throws with the build's log when that fails. */
export function siteWith(settings: Record<string, string>): BuiltSite {
  const { ok, out, log } = buildSite(settings);
  afterAll(() => rmSync(out, { recursive: true, force: true }));
  if (!ok) throw new Error(log);
  return readSite(out);
}

function readPage(file: string, text: BuiltSite['text']): BuiltPage {
  const html = text(file);
  const { document } = parseHTML(html);
  // The parser ends a text at every entity.
  document.documentElement.normalize();
  return {
    path: `/${file.replace(/index\.html$/, '')}`,
    locale: locales.find((locale) => file.startsWith(`${locale}/`)),
    html,
    document,
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

/** An address taken apart when it is on this site, else undefined. */
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

/** Everything on a page that leads somewhere, as it is written there. */
export function addresses(page: BuiltPage): string[] {
  const linked = all(page, 'a, link[rel], area').map((link) => link.getAttribute('href') ?? '');
  const loaded = all(page, '[src]').map((element) => element.getAttribute('src') ?? '');
  const tools = all(page, '[data-reading], [data-search], [data-checklist-module]').flatMap(
    (element) => [
      element.getAttribute('data-reading') ??
        element.getAttribute('data-search') ??
        element.getAttribute('data-checklist-module') ??
        '',
      ...Object.values(offered(element)).map(({ url }) => url),
    ],
  );
  return [...linked, ...loaded, ...tools];
}

/** The languages that reading tools offer to set beside, with the page of each. */
export function offered(tools: Element | null): Record<string, { url: string }> {
  const words = JSON.parse(tools?.getAttribute('data-words') ?? '{}') as {
    languages?: Record<string, { url: string }>;
  };
  return words.languages ?? {};
}

/** Why an address on this site leads nowhere; undefined when it leads somewhere, or elsewhere. */
export function deadEnd(site: BuiltSite, address: string, from: string): string | undefined {
  const url = internal(address, from);
  if (!url) return undefined;
  if (!site.has(url.pathname)) return `${from}: ${address} (no such file)`;
  // Answers of the checklist and places of a tool are no ids.
  if (url.hash === '' || url.hash.includes('=')) return undefined;
  const id = decodeURIComponent(url.hash.slice(1));
  const page = site.pages.find(({ path }) => path === url.pathname);
  const found = page && all(page, '[id]').some((element) => element.id === id);
  return found ? undefined : `${from}: ${address} (no such place)`;
}

/** Every link and address on the pages of a site that leads nowhere. */
export function deadEnds(site: BuiltSite): string[] {
  return site.pages.flatMap((page) =>
    addresses(page).flatMap((address) => deadEnd(site, address, page.path) ?? []),
  );
}
