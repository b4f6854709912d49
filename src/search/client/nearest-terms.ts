import type { Concept, SearchTerm } from '../data.ts';
import { fold, wordsOf } from '../fold.ts';
import { slips } from './vocabulary.ts';

/** How many concepts are offered. */
const most = 5;

/** How much of a word may be wrong; beyond that two words have only letters in common. */
const mostWrong = 0.3;

/** Concepts whose names, or other forms at hand, come nearest to what was typed, for when nothing was found. */
export function nearestTerms(
  typed: string,
  concepts: readonly Concept[],
  terms: readonly SearchTerm[],
): Concept[] {
  const words = wordsOf(typed.slice(0, 160))
    .map(fold)
    .filter((word) => word.length > 3)
    .slice(0, 5);
  const scored = concepts.map((concept) => {
    const other = terms.filter(({ id }) => id === concept.id);
    const forms = [concept.name, ...other.flatMap(({ written, heard }) => [...written, ...heard])]
      .flatMap(wordsOf)
      .map(fold);
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
