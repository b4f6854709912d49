import type { Locale } from '#i18n';
import type { BoxName } from '../data.ts';
import { fold, wordsOf } from '../fold.ts';
import { stem } from '../stem.ts';
import type { Fragment } from './engine.ts';

/** The paragraph of an article that answers best, cut to a few lines. */
export interface Passage {
  /** Id of the unit; `title` when only the title matches. */
  unit: string;
  /** The box that the unit stands in, where its title must be known. */
  box: BoxName | undefined;
  /** Pieces of text; those that match are marked. */
  pieces: readonly { text: string; match: boolean }[];
}

/** How many words of a paragraph are shown. */
const shownWords = 32;

/** What a unit about the worldwide edition must say more than another to be shown. */
const worldwideHandicap = 1.5;

/** A test for words of a text that answer any of these words. */
export function matcher(words: readonly string[], locale: Locale): (word: string) => boolean {
  const stems = words.flatMap((word) => wordsOf(word)).map((word) => stem(word, locale));
  const known = stems.filter((one) => one.length > 1);
  return (word) => {
    const folded = fold(word);
    return known.some((one) => folded.startsWith(one) && folded.length <= one.length + 6);
  };
}

/**
 * The unit of a page with most of the words in it, and the earliest of equals. What differs worldwide
 * is shown where nothing else answers as well; for a reader of 21Vianet only where nothing else does.
 */
export function bestPassage(
  fragment: Fragment,
  words: readonly string[],
  locale: Locale,
  cloud = '',
): Passage {
  const handicap = cloud === '21vianet' ? 1000 : worldwideHandicap;
  const tests = words.map((word) => matcher([word], locale));
  const tokens = fragment.content.split(/\s+/);
  const units = fragment.anchors.filter(({ element }) =>
    ['h1', 'h2', 'h3', 'p', 'li', 'td', 'th'].includes(element),
  );
  const none: { id: string; box?: BoxName } = { id: 'title' };
  let best = { unit: none, score: -Infinity, from: 0, to: tokens.length };
  units.forEach((unit, index) => {
    const { id, element, location, box } = unit;
    const to = units[index + 1]?.location ?? tokens.length;
    const said = tokens.slice(location, to);
    const found = tests.filter((test) => said.some((token) => wordsOf(token).some(test))).length;
    // A sentence says more than a heading; a title leads to the top anyway.
    const plain = found + (element.startsWith('h') ? -0.5 : 0) - (id === 'title' ? 0.4 : 0);
    const score = plain - (box === 'worldwide' ? handicap : 0);
    if (found > 0 && score > best.score) best = { unit, score, from: location, to };
  });
  // The index holds plain apostrophes, where it parts words.
  const text = tokens
    .slice(best.from, best.to)
    .join(' ')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
  const { id: unit, box } = best.unit;
  return { unit, box, pieces: excerpt(text, matcher(words, locale)) };
}

/** The largest share of the words that a heading or the title says by itself: 1 when it says them all. */
export function headingShare(fragment: Fragment, words: readonly string[], locale: Locale): number {
  if (words.length === 0) return 0;
  const tests = words.map((word) => matcher([word], locale));
  const tokens = fragment.content.split(/\s+/);
  const shares = fragment.anchors.map(({ element, location }, index) => {
    if (!/^h[1-3]$/.test(element)) return 0;
    const said = tokens.slice(location, fragment.anchors[index + 1]?.location).flatMap(wordsOf);
    return tests.filter((test) => said.some(test)).length / tests.length;
  });
  return Math.max(0, ...shares);
}

/** The part of a text around its first match, with matches marked. */
export function excerpt(text: string, matches: (word: string) => boolean): Passage['pieces'] {
  const tokens = text.split(/\s+/).filter(Boolean);
  const first = tokens.findIndex((token) => wordsOf(token).some(matches));
  const from = Math.max(0, Math.min(first - 8, tokens.length - shownWords));
  const shown = tokens.slice(from, from + shownWords);
  const pieces = shown.map((token) => ({
    text: `${token} `,
    match: wordsOf(token).some(matches),
  }));
  const before = from > 0 ? [{ text: '… ', match: false }] : [];
  const after = from + shownWords < tokens.length ? [{ text: '…', match: false }] : [];
  return [...before, ...pieces, ...after];
}
