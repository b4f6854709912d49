import { locales, type Locale } from '#i18n';
import type { SearchTerm } from '../data.ts';
import { fold, wordsOf } from '../fold.ts';
import { stem } from '../stem.ts';
import { isStopWord } from '../stop-words.ts';

/** Longer queries are cut: they find no more, and can keep an engine busy for seconds. */
const mostCharacters = 160;
const mostWords = 10;

/** A concept that the reader named, in words of some language. */
export interface NamedConcept {
  term: SearchTerm;
  /** Language of the words, the reader's own where they belong to several. */
  locale: Locale;
  /** The words as the reader typed them. */
  words: string;
}

/** What a reader typed, understood as far as can be without an index. */
export interface Query {
  /** Words that say something, as typed but in small letters, each once. */
  words: readonly string[];
  concepts: readonly NamedConcept[];
}

/** Finds concepts by any of their forms in any language. */
export interface TermIndex {
  /** Terms by the stems of a form in one language. */
  forms: ReadonlyMap<string, { term: SearchTerm; locale: Locale }[]>;
  /** Folded words that occur in some form: they exist, though no article may have them. */
  words: ReadonlySet<string>;
  longest: number;
}

/** Prepares the concepts for look-up. */
export function indexTerms(terms: readonly SearchTerm[]): TermIndex {
  const forms = new Map<string, { term: SearchTerm; locale: Locale }[]>();
  const words = new Set<string>();
  let longest = 1;
  for (const term of terms) {
    for (const locale of locales) {
      for (const form of term.forms[locale]) {
        const said = meaningful(wordsOf(form));
        for (const word of said) words.add(fold(word));
        longest = Math.max(longest, said.length);
        const key = keyOf(said, locale);
        const known = forms.get(key) ?? [];
        if (!known.some((other) => other.term === term)) known.push({ term, locale });
        forms.set(key, known);
      }
    }
  }
  return { forms, words, longest };
}

/** Understands what a reader typed. Control characters, markup and emoji are not words, and fall away. */
export function readQuery(typed: string, terms: TermIndex, reader: Locale): Query {
  const all = wordsOf(typed.slice(0, mostCharacters)).map((word) => word.toLowerCase());
  const words = [...new Set(meaningful(all))].slice(0, mostWords);
  return { words, concepts: conceptsIn(words, terms, reader) };
}

/** Words without those that say nothing; all of them when nothing would be left. */
function meaningful(words: readonly string[]): string[] {
  const kept = words.filter((word) => !isStopWord(fold(word)));
  return kept.length > 0 ? kept : [...words];
}

function conceptsIn(words: readonly string[], terms: TermIndex, reader: Locale): NamedConcept[] {
  const found: NamedConcept[] = [];
  let start = 0;
  while (start < words.length) {
    let taken = 1;
    for (let length = Math.min(terms.longest, words.length - start); length > 0; length--) {
      const said = words.slice(start, start + length);
      const named = conceptsNamed(said, terms, reader);
      if (named.length === 0) continue;
      found.push(...named);
      taken = length;
      break;
    }
    start += taken;
  }
  return found;
}

function conceptsNamed(said: readonly string[], terms: TermIndex, reader: Locale): NamedConcept[] {
  const named = new Map<SearchTerm, NamedConcept>();
  for (const locale of [reader, ...locales.filter((other) => other !== reader)]) {
    for (const known of terms.forms.get(keyOf(said, locale)) ?? []) {
      if (known.locale !== locale || named.has(known.term)) continue;
      named.set(known.term, { term: known.term, locale, words: said.join(' ') });
    }
  }
  return [...named.values()];
}

function keyOf(words: readonly string[], locale: Locale): string {
  return words.map((word) => `${locale}:${stem(word, locale)}`).join(' ');
}
