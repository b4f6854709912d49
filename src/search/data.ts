import type { Locale } from '#i18n';

/** One concept as one language names it. */
export interface Concept {
  /** Id in the glossary. */
  id: string;
  /** Slug of the article that explains it. */
  article?: string | undefined;
  /** The word that the site writes for it. */
  name: string;
}

/** One concept in the words by which people ask for it in one language. */
export interface SearchTerm {
  /** Id in the glossary. */
  id: string;
  /** Ways to write it in one language, the preferred first. */
  written: readonly string[];
  /** Ways in which people say or once wrote it; nobody here does. */
  heard: readonly string[];
}

/** What the search of one language needs to know before the first query. */
export interface SearchData {
  locale: Locale;
  /** How many articles there are in this language. */
  articles: number;
  concepts: readonly Concept[];
  /** What the search says, as in `locales/<locale>/search.json`. */
  words: Readonly<Record<string, string>>;
  /** Where to go when nothing is found: title and address. */
  tasks: readonly (readonly [title: string, address: string])[];
}

/** One article page to be found. */
export interface IndexedPage {
  locale: Locale;
  slug: string;
  /** Filters: the kind of article, and the editions it holds for. */
  kind: string;
  clouds: readonly string[];
  /** Ids of the concepts that it explains. */
  concepts: readonly string[];
}

/** What the build hands to the index: the pages, and every language's words for every concept. */
export interface IndexInput {
  pages: readonly IndexedPage[];
  terms: Readonly<Record<Locale, readonly SearchTerm[]>>;
}

/** One tool as the search knows it: its page, and what it asks and answers. */
export interface ToolText {
  /** Place below `tools/`. */
  slug: string;
  title: string;
  /** What else it is called. */
  short?: string;
  lead: string;
  parts: readonly string[];
}

/** Address of the texts of the tools in a language. */
export function toolsAddress(locale: Locale): string {
  return `/${locale}/search/tools.json`;
}

/** Boxes whose title tells how to read what is in them: elsewhere a passage must say so. */
export const namedBoxes = ['worldwide', 'not-documented', 'ours'] as const;

/** The name of such a box. */
export type BoxName = (typeof namedBoxes)[number];

/** Address of the search data of a language. */
export function dataAddress(locale: Locale): string {
  return `/${locale}/search/data.json`;
}

/** What is known of the words of a language that begin with one folded letter or digit. */
export interface LetterList {
  /** Words of the articles, the most frequent first. */
  words: readonly string[];
  /** Concepts with those of their forms that have a word with this initial. */
  terms: readonly SearchTerm[];
}

/** Address of the list of a folded letter or digit. */
export function vocabularyAddress(locale: Locale, initial: string): string {
  return `/search/${locale}/${initial}.json`;
}

/** Folder of the index, from the root of the site. */
export const indexFolder = '/pagefind/';

/**
 * The word that stands for a concept in the index of every language. It is no prefix of another and
 * means nothing to a stemmer.
 */
export function conceptWord(id: string): string {
  return `xq${id.replace(/[^a-z0-9]/g, '')}qx`;
}
