import type { Locale } from '#i18n';
import { vocabularyAddress, type LetterList } from '../data.ts';
import { fold } from '../fold.ts';
import { stem } from '../stem.ts';
import type { LocaleTerms } from './query.ts';

const loaded = new Map<string, Promise<LetterList>>();

/** What a language has under the initial of `folded`; throws where the list cannot be had. */
async function listLike(folded: string, locale: Locale): Promise<LetterList> {
  const initial = folded.charAt(0);
  if (!/^[a-z0-9]$/.test(initial)) return { words: [], terms: [] };
  const address = vocabularyAddress(locale, initial);
  const known = loaded.get(address);
  if (known) return known;
  const list = fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return (await answer.json()) as LetterList;
  });
  loaded.set(address, list);
  list.catch(() => loaded.delete(address));
  return list;
}

async function wordsLike(folded: string, locale: Locale): Promise<readonly string[]> {
  return (await listLike(folded, locale)).words;
}

/**
 * Concepts of a language with the forms that these words may be part of. A whole term list would cost
 * several times as much, and nearly all of it would say nothing about the query.
 */
export async function termsLike(words: readonly string[], locale: Locale): Promise<LocaleTerms> {
  const lists = await Promise.all(words.map((word) => listLike(fold(word), locale)));
  return { locale, terms: [...new Set(lists)].flatMap(({ terms }) => terms) };
}

/** Whether an article of a language has this word, another form of it, or a word that it begins. */
export async function isKnown(word: string, locale: Locale): Promise<boolean> {
  const folded = fold(word);
  const stemmed = stem(word, locale);
  const words = await wordsLike(folded, locale);
  return words.some(
    (other) =>
      (folded.length > 2 && fold(other).startsWith(folded)) || stem(other, locale) === stemmed,
  );
}

/** Those of the words that the articles of a language have; all where its list cannot be had. */
export async function knownWords(words: readonly string[], locale: Locale): Promise<string[]> {
  const answers = await Promise.allSettled(words.map((word) => isKnown(word, locale)));
  // Where the list of words cannot be had, the index decides.
  return words.filter((_, index) => {
    const answer = answers[index];
    return answer?.status !== 'fulfilled' || answer.value;
  });
}

/** The word of a language that was probably meant; undefined when none is near. */
export async function correction(word: string, locale: Locale): Promise<string | undefined> {
  const folded = fold(word);
  if (slipsAllowed(folded) === 0) return undefined;
  // A slip in the first letter: it was left out, doubled or changed places with the second.
  const [first, second] = await Promise.all([
    wordsLike(folded, locale),
    wordsLike(folded.slice(1), locale),
  ]);
  return nearest(word, [...first, ...second]);
}

/** The nearest of these words, the first of equals; undefined when a slip would not explain any. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(word);
  const most = slipsAllowed(folded);
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    const distance = slips(folded, fold(candidate), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** A short word with a letter changed is another word; a long one is a slip. */
function slipsAllowed(folded: string): number {
  if (folded.length < 4) return 0;
  return folded.length < 8 ? 1 : 2;
}

/** How many letters are left out, added, changed or swapped between two words; `limit` at most. */
export function slips(a: string, b: string, limit: number): number {
  let twoBack: number[] = [];
  let oneBack = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (oneBack[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (oneBack[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (twoBack[j - 2] ?? 0) + 1);
      row[j] = least;
    }
    if (Math.min(...row) >= limit) return limit;
    [twoBack, oneBack] = [oneBack, row];
  }
  return Math.min(oneBack[b.length] ?? limit, limit);
}
