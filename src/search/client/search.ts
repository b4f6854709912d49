import { locales, type Locale } from '#i18n';
import { conceptWord, dataAddress, type SearchData } from '../data.ts';
import { fold } from '../fold.ts';
import { openEngine, type Filters, type Fragment } from './engine.ts';
import { bestPassage, excerpt, matcher, type Passage } from './passage.ts';
import { indexTerms, readQuery, type NamedConcept, type Query, type TermIndex } from './query.ts';
import { rank, type Weighted } from './rank.ts';
import { correction, isKnown } from './vocabulary.ts';

/** One article that answers, in the reader's language. */
export interface Result {
  slug: string;
  title: string;
  /** Address of the paragraph, with the words to be marked there. */
  address: string;
  passage: Passage['pieces'];
  /** Language in which the words were found. */
  matchedLocale: Locale;
  /** The words themselves, where that is not the reader's language. */
  matchedWords: string;
  score: number;
}

/** What a search has found so far. */
export interface Outcome {
  results: readonly Result[];
  /** Concepts that were named: their place in the glossary. */
  concepts: readonly NamedConcept[];
  /** What was searched for instead of what was typed. */
  corrected: string | undefined;
  /** Languages whose index could not be reached. */
  failed: readonly Locale[];
  /** Whether other languages are still being asked. */
  busy: boolean;
}

/** How a search is to be made. */
export interface SearchOptions {
  filters: Filters;
  /** Ask the reader's language alone. */
  onlyOwn: boolean;
  /** Take every word as it was typed. */
  literal: boolean;
}

/** How many articles are looked at closely. */
const mostResults = 8;
/** What a match in another language is worth beside one in the reader's own. */
const foreignWeight = 0.8;

let known: { data: SearchData; terms: TermIndex } | undefined;

/** Loads what the search of a language needs before its first query, and opens its index. */
export async function prepare(locale: Locale): Promise<SearchData> {
  if (known?.data.locale === locale) return known.data;
  const answer = await fetch(dataAddress(locale));
  if (!answer.ok) throw new Error(`${dataAddress(locale)}: ${answer.status}`);
  const data = (await answer.json()) as SearchData;
  known = { data, terms: indexTerms(data.terms) };
  return data;
}

/**
 * Searches all languages. Outcomes come one after another: first the reader's own language, then with
 * the others; the last has `busy: false`. Throws only when the search data cannot be loaded.
 */
export async function* search(
  typed: string,
  reader: Locale,
  options: SearchOptions,
): AsyncGenerator<Outcome> {
  const data = await prepare(reader);
  const terms = known?.terms ?? indexTerms(data.terms);
  const asked = options.onlyOwn ? [reader] : [reader, ...locales.filter((one) => one !== reader)];
  const first = readQuery(typed, terms, reader);
  const { query, corrected } = options.literal
    ? { query: first, corrected: undefined }
    : await repaired(first, asked, terms, reader);
  const failed: Locale[] = [];
  const own = await ownResults(query, reader, options, data).catch(() => {
    failed.push(reader);
    return [];
  });
  const state = { concepts: query.concepts, corrected };
  yield { ...state, results: own, failed: [...failed], busy: asked.length > 1 };
  if (asked.length === 1) return;
  const others = await Promise.all(
    asked.slice(1).map((locale) =>
      foreignResults(query, locale, reader, options, data).catch(() => {
        failed.push(locale);
        return [];
      }),
    ),
  );
  yield { ...state, results: merged(own, others.flat()), failed: [...failed], busy: false };
}

/** The query with words that exist nowhere put right, if a word is near. */
async function repaired(
  query: Query,
  asked: readonly Locale[],
  terms: TermIndex,
  reader: Locale,
): Promise<{ query: Query; corrected: string | undefined }> {
  const named = new Set(query.concepts.flatMap((concept) => concept.words.split(' ')));
  const words = await Promise.all(
    query.words.map(async (word) => {
      if (named.has(word) || terms.words.has(fold(word))) return word;
      return (await exists(word, asked)) ? word : ((await meant(word, asked, terms)) ?? word);
    }),
  );
  if (words.every((word, index) => word === query.words[index])) {
    return { query, corrected: undefined };
  }
  const corrected = words.join(' ');
  return { query: readQuery(corrected, terms, reader), corrected };
}

async function exists(word: string, asked: readonly Locale[]): Promise<boolean> {
  const answers = await Promise.allSettled(asked.map((locale) => isKnown(word, locale)));
  // Where a list cannot be had, the word is left alone.
  return answers.some((answer) => answer.status === 'rejected' || answer.value);
}

async function meant(
  word: string,
  asked: readonly Locale[],
  terms: TermIndex,
): Promise<string | undefined> {
  for (const locale of asked) {
    const found = await correction(word, locale).catch(() => undefined);
    if (found) return found;
  }
  return [...terms.words].find(
    (other) => Math.abs(other.length - word.length) < 2 && near(word, other),
  );
}

function near(a: string, b: string): boolean {
  const short = Math.min(a.length, b.length);
  return short > 4 && fold(a).slice(0, short - 2) === b.slice(0, short - 2);
}

async function ownResults(
  query: Query,
  reader: Locale,
  options: SearchOptions,
  data: SearchData,
): Promise<Result[]> {
  const engine = await openEngine(reader);
  const literal = await knownWords(query.words, reader);
  const words: Weighted[] = [
    ...literal.map((word) => ({ word, weight: 1 })),
    ...query.concepts
      .filter(({ term }) => term.article)
      .map(({ term }) => ({ word: conceptWord(term.id), weight: 1.2 })),
    // The reader's own word for a concept named in another language.
    ...query.concepts
      .filter(({ locale }) => locale !== reader)
      .map(({ term }) => ({ word: term.forms[reader][0] ?? '', weight: 0.7 })),
  ];
  const ranked = await rank(engine, words, options.filters, data.articles);
  const shown = [...literal, ...query.concepts.map(({ term }) => term.forms[reader][0] ?? '')];
  const results = await Promise.allSettled(
    ranked.slice(0, mostResults).map(async ({ hit, score }) => {
      const fragment = await hit.data();
      const passage = bestPassage(fragment, shown, reader);
      const foreign =
        literal.length > 0 ? undefined : query.concepts.find((one) => one.locale !== reader);
      return {
        ...place(fragment, reader, passage.unit, shown),
        passage: passage.pieces,
        matchedLocale: foreign?.locale ?? reader,
        matchedWords: foreign?.words ?? '',
        score,
      };
    }),
  );
  return fulfilled(results);
}

async function foreignResults(
  query: Query,
  locale: Locale,
  reader: Locale,
  options: SearchOptions,
  data: SearchData,
): Promise<Result[]> {
  const own = new Set(await knownWords(query.words, reader));
  const here = await knownWords(query.words, locale);
  const missing = query.words.filter((word) => !own.has(word));
  // Asked for what the reader's language lacks; else for the whole, where every word exists here.
  const words = missing.length > 0 ? here.filter((word) => !own.has(word)) : here;
  if (words.length === 0 || (missing.length === 0 && here.length < query.words.length)) return [];
  const engine = await openEngine(locale);
  const weighted = words.map((word) => ({ word, weight: foreignWeight }));
  const ranked = await rank(engine, weighted, options.filters, data.articles);
  const results = await Promise.allSettled(
    ranked.slice(0, 5).map(async ({ hit, score }) => {
      const fragment = await hit.data();
      const { unit } = bestPassage(fragment, words, locale);
      const page = await pageInReadersLanguage(fragment, reader);
      const text = page.getElementById(unit) ?? page.querySelector('.body p');
      return {
        ...place(fragment, reader, unit, []),
        title: page.querySelector('h1')?.textContent ?? fragment.meta.title ?? '',
        passage: excerpt(plainText(text), () => false),
        matchedLocale: locale,
        matchedWords: foundWords(fragment, words, locale),
        score,
      };
    }),
  );
  return fulfilled(results);
}

async function knownWords(words: readonly string[], locale: Locale): Promise<string[]> {
  const answers = await Promise.allSettled(words.map((word) => isKnown(word, locale)));
  // Where the list of words cannot be had, the index decides.
  return words.filter((_, index) => {
    const answer = answers[index];
    return answer?.status !== 'fulfilled' || answer.value;
  });
}

/** Where an article and its unit stand in the reader's language: units have the same id in all. */
function place(
  fragment: Fragment,
  reader: Locale,
  unit: string,
  marked: readonly string[],
): Pick<Result, 'slug' | 'title' | 'address'> {
  const slug = fragment.url.split('/').at(-2) ?? '';
  const query = new URLSearchParams(marked.map((word) => ['hl', word]));
  const search = query.size > 0 ? `?${query}` : '';
  const hash = unit === 'title' ? '' : `#${unit}`;
  return {
    slug,
    title: fragment.meta.title ?? '',
    address: `/${reader}/guidance/${slug}/${search}${hash}`,
  };
}

async function pageInReadersLanguage(fragment: Fragment, reader: Locale): Promise<Document> {
  const slug = fragment.url.split('/').at(-2) ?? '';
  const answer = await fetch(`/${reader}/guidance/${slug}/`);
  if (!answer.ok) throw new Error(`${slug}: ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

function plainText(element: Element | null): string {
  if (!element) return '';
  for (const extra of element.querySelectorAll('.src, ul, ol')) extra.remove();
  return element.textContent ?? '';
}

/** The words as they stand in the foreign text, so that a reader can judge the match. */
function foundWords(fragment: Fragment, words: readonly string[], locale: Locale): string {
  const tokens = fragment.content.split(/[^\p{L}\p{N}]+/u);
  const found = words.map((word) => tokens.find(matcher([word], locale)) ?? word);
  return found.join(' ').toLowerCase();
}

/** One entry an article; what the reader's own language found stays in front of its equals. */
function merged(own: readonly Result[], foreign: readonly Result[]): Result[] {
  const bySlug = new Map<string, Result>();
  for (const result of [...own, ...foreign]) {
    const before = bySlug.get(result.slug);
    if (!before) bySlug.set(result.slug, result);
    else bySlug.set(result.slug, { ...before, score: before.score + result.score });
  }
  return [...bySlug.values()].sort((a, b) => b.score - a.score).slice(0, mostResults);
}

function fulfilled<T>(settled: readonly PromiseSettledResult<T>[]): T[] {
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
