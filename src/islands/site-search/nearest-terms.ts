import { fold, slips, wordsOf } from '#search/words';
import type { SearchTerm } from '#search/data';

/** How many concepts are offered. */
const most = 5;

/** How much of a word may be wrong; beyond that two words have only letters in common. */
const mostWrong = 0.3;

/** Concepts whose words come nearest to what was typed, for when nothing was found. */
export function nearestTerms(typed: string, terms: readonly SearchTerm[]): SearchTerm[] {
  const words = wordsOf(typed.slice(0, 160))
    .map(fold)
    .filter((word) => word.length > 3)
    .slice(0, 5);
  const scored = terms.map((term) => {
    const forms = [...term.written, ...term.heard].flatMap((form) => wordsOf(form).map(fold));
    const distances = words.flatMap((word) => forms.map((form) => wrongShare(word, form)));
    return { term, distance: Math.min(1, ...distances) };
  });
  return scored
    .filter(({ distance }) => distance < mostWrong)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ term }) => term);
}

/** The share of the longer word that would have to be changed. */
function wrongShare(word: string, form: string): number {
  const longer = Math.max(word.length, form.length);
  return slips(word, form, longer) / longer;
}
