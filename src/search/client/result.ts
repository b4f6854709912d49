import type { Locale } from '#i18n';
import type { Concept } from '../data.ts';
import { fold } from '../fold.ts';
import { stem } from '../stem.ts';
import type { Filters, Fragment } from './engine.ts';
import { fulfilled } from './fulfilled.ts';
import { headingShare, type Passage } from './passage.ts';
import type { NamedConcept } from './query.ts';
import type { Ranked } from './rank.ts';

/** One article that answers, in the reader's language. */
export interface Result {
  slug: string;
  title: string;
  /** Address of the paragraph, with the words to be marked there. */
  address: string;
  passage: Passage['pieces'];
  /** The box that the paragraph stands in, where its title must be known. */
  box: Passage['box'];
  /** Whether it is a tool, and no article. */
  isTool?: boolean;
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
  /** Concepts of the reader's language that come near, for when nothing was found. */
  near: readonly Concept[];
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
export const mostResults = 8;

/** What a heading that says all that was asked adds: a section about it answers better than a mention. */
const headingWeight = 1;

/** Where an article and its unit stand in the reader's language: units have the same id in all. */
export function place(
  fragment: Fragment,
  reader: Locale,
  unit: string,
  marked: readonly string[],
): Pick<Result, 'slug' | 'title' | 'address'> {
  const slug = fragment.url.split('/').at(-2) ?? '';
  const query = new URLSearchParams(marked.map((word) => ['hl', markable(word, reader)]));
  const search = query.size > 0 ? `?${query}` : '';
  const hash = unit === 'title' ? '' : `#${unit}`;
  return {
    slug,
    title: fragment.meta.title ?? '',
    address: `/${reader}/guidance/${slug}/${search}${hash}`,
  };
}

/** What the page is to mark: of one word its stem, where that begins the word, so that other endings are marked too. */
function markable(words: string, locale: Locale): string {
  const stemmed = stem(words, locale);
  const isBeginning = stemmed.length > 3 && fold(words).startsWith(stemmed);
  return isBeginning && !words.includes(' ') ? stemmed : words;
}

/** Reads what can be read: one article that is missing leaves the others. Throws when all are. */
export async function readAll(
  ranked: readonly Ranked[],
  read: (one: Ranked) => Promise<Result>,
): Promise<Result[]> {
  const settled = await Promise.allSettled(ranked.map(read));
  const results = fulfilled(settled);
  if (ranked.length > 0 && results.length === 0) throw new Error('No article could be read.');
  return results;
}

/** A score with what headings say added. `asked` are the words that the reader wants answered. */
export function withHeadings(
  score: number,
  fragment: Fragment,
  asked: readonly string[],
  locale: Locale,
): number {
  return score * (1 + headingWeight * headingShare(fragment, asked, locale) ** 2);
}
