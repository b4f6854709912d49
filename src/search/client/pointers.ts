import type { SearchData } from '../data.ts';
import type { NamedConcept } from './query.ts';

/** The concepts that point to an article, the surest where the same words point there several times. */
export function pointers(named: readonly NamedConcept[], { concepts }: SearchData): NamedConcept[] {
  const byAim = new Map<string, NamedConcept>();
  for (const concept of named) {
    const article = concepts.find(({ id }) => id === concept.id)?.article;
    const aim = `${concept.words.join(' ')} ${article}`;
    if (article !== undefined && !byAim.get(aim)?.written) byAim.set(aim, concept);
  }
  return [...byAim.values()];
}

/** An ordinary word that somebody also uses for a concept says less than a name or an unknown word. */
export function conceptWeight({ words, written }: NamedConcept, known: readonly string[]): number {
  const ordinary = !written && words.length === 1 && known.includes(words[0] ?? '');
  return ordinary ? 0.6 : 1.2;
}
