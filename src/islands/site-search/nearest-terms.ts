import { fold, slips, wordsOf } from '#search/words';
import type { Concept } from '#search/data';

/** How many concepts are offered. */
const most = 5;

/** How much of a word may be wrong; beyond that two words have only letters in common. */
const mostWrong = 0.3;

/** Concepts whose names come nearest to what was typed, for when nothing was found. */
export function nearestTerms(typed: string, concepts: readonly Concept[]): Concept[] {
  const words = wordsOf(typed.slice(0, 160))
    .map(fold)
    .filter((word) => word.length > 3)
    .slice(0, 5);
  const scored = concepts.map((concept) => {
    const forms = wordsOf(concept.name).map(fold);
    const distances = words.flatMap((word) => forms.map((form) => wrongShare(word, form)));
    return { concept, distance: Math.min(1, ...distances) };
  });
  return scored
    .filter(({ distance }) => distance < mostWrong)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ concept }) => concept);
}

/** The share of the longer word that would have to be changed. */
function wrongShare(word: string, form: string): number {
  const longer = Math.max(word.length, form.length);
  return slips(word, form, longer) / longer;
}
