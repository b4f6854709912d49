import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { locales, type Locale } from '#i18n';
import {
  conceptWord,
  indexFolder,
  vocabularyAddress,
  type BoxName,
  type IndexedPage,
  type IndexInput,
  type LetterList,
  type SearchTerm,
} from '../data.ts';
import { boxesOf } from './boxes.ts';
import { mendEngine } from './mend-engine.ts';
import { slimEngine } from './slim-engine.ts';
import { slimIndex } from './slim-index.ts';
import { termsWith, vocabulary } from './vocabulary.ts';

/** Parts of an article page that are not its words. */
const excluded = ['.about', '.tools', '.toc', '.src', '.ends', '.box-title'];

/** What the engine brings along and nobody asks for: its own interfaces, its worker, other languages. */
const unused = ['*-ui.*', 'pagefind-highlight.js', 'pagefind-worker.js', 'wasm.unknown.pagefind'];

/**
 * Makes the index and the vocabularies of a built site. Every language gets its own index, because
 * the engine goes by `<html lang>`; pages that only fall back to another language are not handed in.
 */
export async function indexSite(site: string, { pages, terms }: IndexInput): Promise<void> {
  const { index, errors } = await createIndex({
    rootSelector: 'article',
    excludeSelectors: excluded,
  });
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  const texts = new Map<Locale, string[]>(locales.map((locale) => [locale, []]));
  const boxes = new Map<string, Map<string, BoxName>>();
  for (const page of pages) {
    const url = `/${page.locale}/guidance/${page.slug}/`;
    const html = readFileSync(join(site, url, 'index.html'), 'utf8');
    const added = await index.addHTMLFile({ url, content: withHidden(html, page) });
    refuse(added.errors, url);
    texts.get(page.locale)?.push(html);
    boxes.set(url, boxesOf(html));
  }
  const written = await index.writeFiles({ outputPath: join(site, indexFolder) });
  refuse(written.errors, indexFolder);
  await close();
  const folder = join(site, indexFolder);
  for (const file of globSync(unused, { cwd: folder })) rmSync(join(folder, file));
  slimIndex(folder, (language) => texts.get(language as Locale)?.length ?? 0, boxes);
  mendEngine(join(folder, 'pagefind.js'));
  slimEngine(join(folder, 'pagefind.js'));
  for (const [locale, htmls] of texts) writeLetterLists(site, locale, htmls, terms[locale]);
}

/** The page with what it can be filtered by, and its concepts; readers are not sent this. */
function withHidden(html: string, { kind, clouds, concepts }: IndexedPage): string {
  const filters = [['kind', kind], ...clouds.map((cloud) => ['cloud', cloud])]
    .map(([name, value]) => `<meta data-pagefind-filter="${name}[content]" content="${value}">`)
    .join('');
  const words = concepts.map(conceptWord).join(' ');
  const meta = `<meta data-pagefind-meta="concepts[content]" content="${words}">`;
  return (
    html
      .replace(/<article\b[^>]*>/, (tag) => tag + filters + (words ? meta : ''))
      // At a typographic apostrophe the engine does not part words: “esito” would not find “l’esito”.
      .replace(/(?<=\p{L})’(?=[\p{L}<])/gu, "'")
  );
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`${what} cannot be indexed: ${errors.join('; ')}`);
}

function writeLetterLists(
  site: string,
  locale: Locale,
  htmls: readonly string[],
  terms: readonly SearchTerm[],
): void {
  for (const [initial, words] of vocabulary(htmls)) {
    const path = join(site, vocabularyAddress(locale, initial));
    mkdirSync(join(path, '..'), { recursive: true });
    const list: LetterList = { words, terms: termsWith(initial, terms) };
    writeFileSync(path, JSON.stringify(list));
  }
}
