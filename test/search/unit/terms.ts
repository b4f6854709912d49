import type { Locale } from '#i18n';
import type { SearchData, SearchTerm } from '#search/data';

/** Search data of a language with these concepts and nothing else. */
export function dataOf(locale: Locale, terms: readonly SearchTerm[]): SearchData {
  return { locale, articles: 10, terms, words: {}, tasks: [] };
}

/** A concept with forms that are written, and forms that are only heard. */
export function concept(
  id: string,
  written: readonly string[],
  heard: readonly string[] = [],
): SearchTerm {
  return { id, written, heard };
}
