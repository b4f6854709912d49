import { locales, type Locale } from '#i18n';
import { openEngine } from './engine.ts';
import { foreignResults } from './foreign-results.ts';
import { fulfilled } from './fulfilled.ts';
import { ownAnswer, type Answer } from './own-results.ts';
import { nearestTerms } from './nearest-terms.ts';
import type { SearchData } from '../data.ts';
import { prepare } from './prepare.ts';
import { indexTerms, readQuery, saidWords, type Query } from './query.ts';
import { repaired } from './repair.ts';
import { mostResults, type Outcome, type Result, type SearchOptions } from './result.ts';
import { toolResults, type ToolResult } from './tool-results.ts';
import { termsLike } from './vocabulary.ts';

export { prepare } from './prepare.ts';
export type { Outcome, Result, SearchOptions } from './result.ts';

/** How many articles are loaded before anything is shown. */
const firstResults = 3;

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
    results,
    found: results.length === 0 ? 0 : found,
    near: [],
    concepts: query.concepts,
    corrected,
    failed: [...failed],
    busy: true,
  });
  let corrected: string | undefined;
  const said = saidWords(typed);
  // Without its list of words a language is asked for what was typed, as it was typed.
  const own = await termsLike(said, reader).catch(() => ({ locale: reader, terms: [] }));
  const first = readQuery(typed, indexTerms([own]));
  let answer = await ask(first);
  let results = await read(answer, 0, firstResults);
  if (others.length > 0 || answer.count > firstResults) {
    yield outcome(first, merged(results, []), answer.count);
  }
  const settled = await Promise.allSettled(others.map((locale) => termsLike(said, locale)));
  others.forEach((locale, at) => settled[at]?.status === 'rejected' && failed.add(locale));
  const terms = indexTerms([own, ...fulfilled(settled)]);
  const whole = readQuery(typed, terms);
  if (!options.literal) corrected = await repaired(whole, [reader, ...others], terms);
  const query = corrected === undefined ? whole : readQuery(corrected, terms);
  if (JSON.stringify(query) !== JSON.stringify(first)) {
    answer = await ask(query);
    results = await read(answer, 0, firstResults);
    if (results.length > 0) yield outcome(query, merged(results, []), answer.count);
  }
  results = [...results, ...(await read(answer, firstResults, mostResults))];
  const isBare = results.length === 0;
  const foreign = await Promise.all(
    others.map((locale) =>
      foreignResults(query, locale, data, options, isBare).catch(orFailed(locale, [])),
    ),
  );
  // Where the reader's language cannot be searched, a tool alone would look like all there is.
  const tools = failed.has(reader) ? [] : await toolsAsked(query, data, options).catch(() => []);
  const articles = merged(results, foreign.flat());
  const all = withTools(articles, tools);
  const near = all.length > 0 ? [] : nearestTerms(typed, data.concepts, own.terms);
  // A tool that comes late does not change the number that was said.
  yield { ...outcome(query, all, articles.length || all.length), near, busy: false };
}

/** Tools are asked for where no filter leaves them out: they hold for both editions, and are no article. */
function toolsAsked(
  query: Query,
  data: SearchData,
  { filters }: SearchOptions,
): Promise<ToolResult[]> {
  const isWanted = filters.kind === '' || filters.kind === 'tool';
  return isWanted ? toolResults(query, data) : Promise.resolve([]);
}

/** Tools stand after the articles; one that was asked for by its title stands second. */
function withTools(articles: readonly Result[], tools: readonly ToolResult[]): Result[] {
  const named = tools.filter(({ isNamed }) => isNamed).map(({ result }) => result);
  const others = tools.filter(({ isNamed }) => !isNamed).map(({ result }) => result);
  return [...articles.slice(0, 1), ...named, ...articles.slice(1), ...others];
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
