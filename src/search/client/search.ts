import { isLocale, locales, type Locale } from '#i18n';
import { conceptWord, dataAddress, type SearchData } from '../data.ts';
import { openEngine, type Filters, type Fragment } from './engine.ts';
import { bestPassage, excerpt, headingShare, matcher, type Passage } from './passage.ts';
import {
  indexTerms,
  isInTerms,
  readQuery,
  type NamedConcept,
  type Query,
  type TermIndex,
} from './query.ts';
import { rank, type Ranked, type Weighted } from './rank.ts';
import { correction, isKnown, nearest } from './vocabulary.ts';

/** One article that answers, in the reader's language. */
export interface Result {
  slug: string;
  title: string;
  /** Address of the paragraph, with the words to be marked there. */
  address: string;
  passage: Passage['pieces'];
  /** Language of title and passage: the reader's, unless the article does not exist in it. */
  locale: Locale;
  /** Language in which the words were found. */
  matchedLocale: Locale;
  /** The words themselves, where that is not the reader's language. */
  matchedWords: string;
  score: number;
}

/** What a search has found so far. */
export interface Outcome {
  results: readonly Result[];
  /** How many articles were found, those still being loaded among them. */
  found: number;
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
/** How many of them are loaded before anything is shown. */
const firstResults = 3;
/** What a match in another language is worth beside one in the reader's own. */
const foreignWeight = 0.8;
/** What a heading that says all that was asked adds: a section about it answers better than a mention. */
const headingWeight = 1;

const loaded = new Map<Locale, Promise<SearchData>>();

/** Loads what the search of a language needs, once; a failure may be tried again. */
export function prepare(locale: Locale): Promise<SearchData> {
  const known = loaded.get(locale);
  if (known) return known;
  const address = dataAddress(locale);
  const data = fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return (await answer.json()) as SearchData;
  });
  loaded.set(locale, data);
  data.catch(() => loaded.delete(locale));
  return data;
}

/** What the index of the reader's language answers: how many articles, each loaded when wanted. */
interface Answer {
  count: number;
  read: (from: number, to: number) => Promise<Result[]>;
}

/** Opens the index of a language, so that the first query need not wait for it. */
export function warm(locale: Locale): void {
  // Whether it can be had is said when it is asked.
  openEngine(locale).catch(() => undefined);
}

/**
 * Searches all languages. Outcomes come one after another: first what the reader's own language knows,
 * then with the others; the last has `busy: false`. Throws only when the reader's search data cannot
 * be loaded.
 */
export async function* search(
  typed: string,
  reader: Locale,
  options: SearchOptions,
): AsyncGenerator<Outcome> {
  const data = await prepare(reader);
  const others = options.onlyOwn ? [] : locales.filter((locale) => locale !== reader);
  const failed = new Set<Locale>();
  const orFailed = <T>(locale: Locale, instead: T) => {
    return () => {
      failed.add(locale);
      return instead;
    };
  };
  const none: Answer = { count: 0, read: () => Promise.resolve([]) };
  const ask = (query: Query) => ownAnswer(query, data, options).catch(orFailed(reader, none));
  const read = ({ read }: Answer, from: number, to: number) =>
    read(from, to).catch(orFailed(reader, []));
  const outcome = (query: Query, results: readonly Result[], found: number): Outcome => ({
    results: merged(results, []),
    found: results.length === 0 ? 0 : found,
    concepts: query.concepts,
    corrected,
    failed: [...failed],
    busy: true,
  });
  let corrected: string | undefined;
  const first = readQuery(typed, indexTerms([data]));
  let answer = await ask(first);
  let results = await read(answer, 0, firstResults);
  if (others.length > 0 || answer.count > firstResults) {
    yield outcome(first, results, answer.count);
  }
  const settled = await Promise.allSettled(others.map(prepare));
  others.forEach((locale, at) => settled[at]?.status === 'rejected' && failed.add(locale));
  const terms = indexTerms([data, ...fulfilled(settled)]);
  const whole = readQuery(typed, terms);
  if (!options.literal) corrected = await repaired(whole, [reader, ...others], terms);
  const query = corrected === undefined ? whole : readQuery(corrected, terms);
  if (JSON.stringify(query) !== JSON.stringify(first)) {
    answer = await ask(query);
    results = await read(answer, 0, firstResults);
    if (results.length > 0) yield outcome(query, results, answer.count);
  }
  results = [...results, ...(await read(answer, firstResults, mostResults))];
  const isBare = results.length === 0;
  const foreign = await Promise.all(
    others.map((locale) =>
      foreignResults(query, locale, data, options, isBare).catch(orFailed(locale, [])),
    ),
  );
  const all = merged(results, foreign.flat());
  yield { ...outcome(query, all, all.length), busy: false };
}

/** What was probably meant, where a word exists nowhere and another is near; else undefined. */
async function repaired(
  query: Query,
  asked: readonly Locale[],
  terms: TermIndex,
): Promise<string | undefined> {
  const named = new Set(query.concepts.flatMap((concept) => concept.words));
  const words = await Promise.all(
    query.said.map(async (word) => {
      if (named.has(word) || isInTerms(word, terms) || (await exists(word, asked))) return word;
      return (await meant(word, asked, terms)) ?? word;
    }),
  );
  return words.join(' ') === query.said.join(' ') ? undefined : words.join(' ');
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
  return nearest(word, terms.words);
}

async function ownAnswer(query: Query, data: SearchData, options: SearchOptions): Promise<Answer> {
  const reader = data.locale;
  const engine = await openEngine(reader);
  const known = await knownWords(query.words, reader);
  const foreign = query.concepts.filter(
    ({ locale, words }) => locale !== reader && !words.every((word) => known.includes(word)),
  );
  // Words of another language are searched by what they mean here, not by how they look.
  const taken = new Set(foreign.flatMap(({ words }) => words));
  const literal = known.filter((word) => !taken.has(word));
  const preferred = (id: string) => data.terms.find((term) => term.id === id)?.written[0] ?? '';
  const words: Weighted[] = [
    ...literal.map((word) => ({ word, weight: 1 })),
    ...pointers(query.concepts, data).map((concept) => ({
      word: conceptWord(concept.id),
      weight: conceptWeight(concept, known),
    })),
    ...foreign.map(({ id }) => ({ word: preferred(id), weight: 0.7 })),
  ];
  const ranked = await rank(engine, words, options.filters, data.articles);
  const shown = [...new Set([...literal, ...query.concepts.map(({ id }) => preferred(id))])];
  const asked =
    literal.length > 0 ? [...literal, ...foreign.map(({ id }) => preferred(id))] : shown;
  const from = literal.length > 0 ? undefined : foreign[0];
  const result = async ({ hit, score }: Ranked): Promise<Result> => {
    const fragment = await hit.data();
    const passage = bestPassage(fragment, shown, reader);
    return {
      ...place(fragment, reader, passage.unit, shown),
      locale: reader,
      passage: passage.pieces,
      matchedLocale: from?.locale ?? reader,
      matchedWords: from?.words.join(' ') ?? '',
      score: score * (1 + headingWeight * headingShare(fragment, asked, reader) ** 2),
    };
  };
  return {
    count: Math.min(ranked.length, mostResults),
    read: (start, end) => readAll(ranked.slice(start, end), result),
  };
}

/** Reads what can be read: one article that is missing leaves the others. Throws when all are. */
async function readAll(
  ranked: readonly Ranked[],
  read: (one: Ranked) => Promise<Result>,
): Promise<Result[]> {
  const settled = await Promise.allSettled(ranked.map(read));
  const results = fulfilled(settled);
  if (ranked.length > 0 && results.length === 0) throw new Error('No article could be read.');
  return results;
}

/** The concepts that point to an article, the surest where the same words point there several times. */
function pointers(concepts: readonly NamedConcept[], { terms }: SearchData): NamedConcept[] {
  const byAim = new Map<string, NamedConcept>();
  for (const concept of concepts) {
    const article = terms.find(({ id }) => id === concept.id)?.article;
    const aim = `${concept.words.join(' ')} ${article}`;
    if (article !== undefined && !byAim.get(aim)?.written) byAim.set(aim, concept);
  }
  return [...byAim.values()];
}

/** An ordinary word that somebody also uses for a concept says less than a name or an unknown word. */
function conceptWeight({ words, written }: NamedConcept, known: readonly string[]): number {
  const ordinary = !written && words.length === 1 && known.includes(words[0] ?? '');
  return ordinary ? 0.6 : 1.2;
}

async function foreignResults(
  query: Query,
  locale: Locale,
  data: SearchData,
  options: SearchOptions,
  isBare: boolean,
): Promise<Result[]> {
  const reader = data.locale;
  // What the reader's language has answered, or its terms translate, needs no second answer.
  const named = query.concepts.flatMap(({ words }) => words);
  const own = new Set(isBare ? [] : [...named, ...(await knownWords(query.words, reader))]);
  const concepts = isBare ? pointers(query.concepts, data) : [];
  const here = await knownWords(query.words, locale);
  const missing = query.words.filter((word) => !own.has(word));
  // Asked for what the reader's language lacks; else for the whole, where every word exists here.
  const words = missing.length > 0 ? here.filter((word) => !own.has(word)) : here;
  if (words.length + concepts.length === 0) return [];
  if (missing.length === 0 && here.length < query.words.length) return [];
  const engine = await openEngine(locale);
  const weighted: Weighted[] = [
    ...words.map((word) => ({ word, weight: foreignWeight })),
    ...concepts.map((concept) => ({
      word: conceptWord(concept.id),
      weight: foreignWeight * conceptWeight(concept, query.words),
    })),
  ];
  const ranked = await rank(engine, weighted, options.filters, data.articles);
  const names = await namesOf(concepts, locale);
  return readAll(ranked.slice(0, 5), async ({ hit, score }) => {
    const fragment = await hit.data();
    const { unit } = bestPassage(fragment, [...words, ...names], locale);
    const page = await pageInReadersLanguage(fragment, reader);
    const text = page.getElementById(unit) ?? page.querySelector('.body p');
    return {
      ...place(fragment, reader, unit, []),
      locale: localeOf(page) ?? reader,
      title: page.querySelector('h1')?.textContent ?? fragment.meta.title ?? '',
      passage: excerpt(plainText(text), () => false),
      matchedLocale: locale,
      matchedWords: words.length > 0 ? foundWords(fragment, words, locale) : names.join(', '),
      score:
        score * (1 + headingWeight * headingShare(fragment, [...words, ...names], locale) ** 2),
    };
  });
}

/** What concepts are called in a language; nothing where its terms could not be loaded. */
async function namesOf(concepts: readonly NamedConcept[], locale: Locale): Promise<string[]> {
  if (concepts.length === 0) return [];
  const { terms } = await prepare(locale);
  const named = new Set(concepts.map(({ id }) => id));
  return terms.filter(({ id }) => named.has(id)).flatMap(({ written }) => written.slice(0, 1));
}

/** The language in which an article is written, whatever language it was asked for in. */
function localeOf(page: Document): Locale | undefined {
  const locale = page.querySelector<HTMLElement>('[data-article]')?.dataset['locale'];
  return isLocale(locale) ? locale : undefined;
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
  return articleOf(await answer.text());
}

/** The article of a page alone: the styles of another page would offend the policy of this one. */
function articleOf(html: string): Document {
  const article = /<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '';
  return new DOMParser().parseFromString(article, 'text/html');
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
