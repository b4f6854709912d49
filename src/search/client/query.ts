import type { Locale } from '#i18n';
import type { SearchTerm } from '../data.ts';
import { fold, wordsOf } from '../fold.ts';
import { stem } from '../stem.ts';
import { isStopWord } from '../stop-words.ts';

/** Longer queries are cut: they find no more, and can keep an engine busy for seconds. */
const mostCharacters = 160;
const mostWords = 10;

/** A concept that the reader named, in words of some language. */
export interface NamedConcept {
  id: string;
  /** Language to which the words belong. */
  locale: Locale;
  /** The words as the reader typed them. */
  words: readonly string[];
  /** Whether the site writes these words; else they are only heard. */
  written: boolean;
}

/** What a reader typed, understood as far as can be without an index. */
export interface Query {
  /** Words that say something, in small letters, each once. */
  words: readonly string[];
  /** The same words with each *not* among them, as it was typed. */
  said: readonly string[];
  concepts: readonly NamedConcept[];
}

/** A form of a concept: how surely it belongs to its language, surest first. */
interface Form {
  id: string;
  locale: Locale;
  sureness: number;
  written: boolean;
}

/** Concepts of one language with their forms, all of them or those that a query may name. */
export interface LocaleTerms {
  locale: Locale;
  terms: readonly SearchTerm[];
}

/** Finds concepts by any of their forms in the languages that are loaded. */
export interface TermIndex {
  forms: ReadonlyMap<string, readonly Form[]>;
  /** Folded words that occur in some form: they exist, though no article may have them. */
  words: ReadonlySet<string>;
  /** Their stems, each after its language. */
  stems: ReadonlySet<string>;
  locales: readonly Locale[];
  /** Number of words of the longest form. */
  longest: number;
}

/** Prepares the concepts of several languages for look-up; the reader's language comes first. */
export function indexTerms(loaded: readonly LocaleTerms[]): TermIndex {
  const forms = new Map<string, Form[]>();
  const words = new Set<string>();
  const stems = new Set<string>();
  let longest = 1;
  loaded.forEach(({ locale, terms }, order) => {
    const add = (form: string, id: string, written: boolean) => {
      const said = saidIn(form);
      for (const word of said) {
        words.add(fold(word));
        stems.add(keyOf([word], locale));
      }
      longest = Math.max(longest, said.length);
      const key = keyOf(said, locale);
      const known = forms.get(key) ?? [];
      // What a language writes belongs to it more surely than what is heard in another.
      const sureness = written ? order : loaded.length + order;
      if (!known.some((other) => other.id === id)) known.push({ id, locale, sureness, written });
      forms.set(key, known);
    };
    for (const term of terms) {
      for (const form of term.written) add(form, term.id, true);
      for (const form of term.heard) add(form, term.id, false);
    }
  });
  return { forms, words, stems, locales: loaded.map(({ locale }) => locale), longest };
}

/** Whether some form of a concept has this word, or another form of the word. */
export function isInTerms(word: string, { words, stems, locales }: TermIndex): boolean {
  return words.has(fold(word)) || locales.some((locale) => stems.has(keyOf([word], locale)));
}

/** Understands what a reader typed. Control characters, markup and emoji are not words, and fall away. */
export function readQuery(typed: string, terms: TermIndex): Query {
  const said = saidWords(typed);
  const words = said.filter((word) => !isNegation(word));
  return { words: words.length > 0 ? words : said, said, concepts: conceptsIn(said, terms) };
}

/** The words of a query that say something, and each *not*, in the order in which they were typed. */
export function saidWords(typed: string): string[] {
  const all = saidIn(typed.slice(0, mostCharacters));
  const once = all.filter((word, index) => isNegation(word) || all.indexOf(word) === index);
  return once.slice(0, mostWords);
}

/** The words of a text that say something, and each *not*; all words when nothing would be left. */
function saidIn(text: string): string[] {
  const words = wordsOf(uncontracted(text)).map((word) => word.toLowerCase());
  const kept = words.filter((word) => isNegation(word) || !isStopWord(fold(word)));
  return kept.some((word) => !isNegation(word)) ? kept : words;
}

/** The verb before a contracted English “not” says nothing by itself, nor does the end of “it's” or “we'll”. */
function uncontracted(text: string): string {
  return text
    .replace(/\b\p{L}+n['’‘ʼ´`′]t\b/giu, ' not ')
    .replace(
      /\b(?:do|does|did|is|are|was|were|wo|would|could|should|ca|has|have|had|must)n[ -]?t\b/gi,
      ' not ',
    )
    .replace(/(?<=\p{L})['’‘ʼ´`′](?:s|t|ll|ve|re|m|d)(?![\p{L}\p{N}])/giu, ' ');
}

/** Words that turn a phrase round: *no paga* is not *paga*. */
const negations = new Set(['not', 'no', 'non', 'without', 'sin', 'senza']);

function isNegation(word: string): boolean {
  return negations.has(fold(word));
}

/** Concepts in reading order; of forms that overlap the longest counts. */
function conceptsIn(words: readonly string[], terms: TermIndex): NamedConcept[] {
  const found: NamedConcept[] = [];
  let start = 0;
  while (start < words.length) {
    let taken = 1;
    for (let length = Math.min(terms.longest, words.length - start); length > 0; length--) {
      const said = words.slice(start, start + length);
      const named = conceptsNamed(said, terms);
      if (named.length === 0) continue;
      found.push(...named);
      taken = length;
      break;
    }
    start += taken;
  }
  return found;
}

function conceptsNamed(said: readonly string[], terms: TermIndex): NamedConcept[] {
  const surest = new Map<string, Form>();
  for (const locale of terms.locales) {
    for (const form of terms.forms.get(keyOf(said, locale)) ?? []) {
      const known = surest.get(form.id);
      if (!known || form.sureness < known.sureness) surest.set(form.id, form);
    }
  }
  const words = said.filter((word) => !isNegation(word));
  return [...surest.values()].map(({ id, locale, written }) => ({ id, locale, words, written }));
}

/** The same for other endings and another order: *contraseña robada*, *robaron la contraseña*. */
function keyOf(words: readonly string[], locale: Locale): string {
  const stems = words.map((word) => (isNegation(word) ? 'not' : stem(word, locale)));
  return `${locale} ${stems.sort().join(' ')}`;
}
