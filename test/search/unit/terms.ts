import type { Locale } from '#i18n';
import type { SearchTerm } from '#search/data';
import type { LocaleTerms } from '../../../src/search/client/query.ts';

/** These concepts of a language and nothing else. */
export function termsOf(locale: Locale, terms: readonly SearchTerm[]): LocaleTerms {
  return { locale, terms };
}

/** A concept with forms that are written, and forms that are only heard. */
export function concept(
  id: string,
  written: readonly string[],
  heard: readonly string[] = [],
): SearchTerm {
  return { id, written, heard };
}
