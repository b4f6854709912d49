import type { Locale } from '#i18n';
import { fold } from '../fold.ts';
import { isStopWord } from '../stop-words.ts';
import { isInTerms, type Query, type TermIndex } from './query.ts';
import { correction, isKnown, nearest } from './vocabulary.ts';

/** What was probably meant, where a word exists nowhere and another is near; else undefined. */
export async function repaired(
  query: Query,
  asked: readonly Locale[],
  terms: TermIndex,
): Promise<string | undefined> {
  const named = new Set(query.concepts.flatMap((concept) => concept.words));
  const words = await Promise.all(
    query.said.map(async (word) => {
      if (
        isStopWord(fold(word)) ||
        named.has(word) ||
        isInTerms(word, terms) ||
        (await exists(word, asked))
      )
        return word;
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
