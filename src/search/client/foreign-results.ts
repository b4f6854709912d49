import { isLocale, type Locale } from '#i18n';
import { conceptWord, type SearchData } from '../data.ts';
import { openEngine, type Fragment } from './engine.ts';
import { bestPassage, excerpt, matcher } from './passage.ts';
import { conceptWeight, pointers } from './pointers.ts';
import { prepare } from './prepare.ts';
import type { NamedConcept, Query } from './query.ts';
import { rank, type Weighted } from './rank.ts';
import { pageInReadersLanguage, plainText } from './readers-page.ts';
import { place, readAll, withHeadings, type Result, type SearchOptions } from './result.ts';
import { knownWords } from './vocabulary.ts';

/** What a match in another language is worth beside one in the reader's own. */
const foreignWeight = 0.8;

/** Articles that another language answers with, shown in the reader's. */
export async function foreignResults(
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
    const said = [...words, ...names];
    const { unit, box } = bestPassage(fragment, said, locale, options.filters.cloud);
    const page = await pageInReadersLanguage(fragment, reader);
    const text = page.getElementById(unit) ?? page.querySelector('.body p');
    return {
      ...place(fragment, reader, unit, []),
      locale: localeOf(page) ?? reader,
      title: page.querySelector('h1')?.textContent ?? fragment.meta.title ?? '',
      passage: excerpt(plainText(text), () => false),
      box,
      matchedLocale: locale,
      matchedWords: words.length > 0 ? foundWords(fragment, words, locale) : names.join(', '),
      score: withHeadings(score, fragment, said, locale),
    };
  });
}

/** What concepts are called in a language; nothing where its terms could not be loaded. */
async function namesOf(named: readonly NamedConcept[], locale: Locale): Promise<string[]> {
  if (named.length === 0) return [];
  const { concepts } = await prepare(locale);
  const ids = new Set(named.map(({ id }) => id));
  return concepts.filter(({ id }) => ids.has(id)).map(({ name }) => name);
}

/** The language in which an article is written, whatever language it was asked for in. */
function localeOf(page: Document): Locale | undefined {
  const locale = page.querySelector<HTMLElement>('[data-article]')?.dataset['locale'];
  return isLocale(locale) ? locale : undefined;
}

/** The words as they stand in the foreign text, so that a reader can judge the match. */
function foundWords(fragment: Fragment, words: readonly string[], locale: Locale): string {
  const tokens = fragment.content.split(/[^\p{L}\p{N}]+/u);
  const found = words.map((word) => tokens.find(matcher([word], locale)) ?? word);
  return found.join(' ').toLowerCase();
}
