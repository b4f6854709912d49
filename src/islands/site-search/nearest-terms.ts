import { fold, slips, wordsOf } from '#search/words';
import type { SearchTerm } from '#search/data';

/** How many concepts are offered. */
const most = 5;

/** Concepts whose words come nearest to what was typed, for when nothing was found. */
export function nearestTerms(typed: string, terms: readonly SearchTerm[]): SearchTerm[] {
  const words = wordsOf(typed.slice(0, 160))
    .map(fold)
    .filter((word) => word.length > 3)
    .slice(0, 5);
  const scored = terms.map((term) => {
    const forms = [...term.written, ...term.heard].flatMap((form) => wordsOf(form).map(fold));
    const distances = words.flatMap((word) =>
      forms.map((form) => slips(word, form, 4) / Math.max(word.length, form.length)),
    );
    return { term, distance: Math.min(1, ...distances) };
  });
  return scored
    .filter(({ distance }) => distance < 0.4)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ term }) => term);
}
