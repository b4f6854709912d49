import type { Engine, Filters, Hit } from './engine.ts';

/** A page with what it scored for all words together. */
export interface Ranked {
  hit: Hit;
  score: number;
}

/** Words of the reader count whole, and words that stand for a concept a little more. */
export interface Weighted {
  word: string;
  weight: number;
}

/**
 * Pages that match any of the words, the best first. Each word is asked for by itself, so that one
 * word too many never empties the list; rare words weigh more. `articles` is how many there are.
 */
export async function rank(
  engine: Engine,
  words: readonly Weighted[],
  filters: Filters,
  articles: number,
): Promise<Ranked[]> {
  const byId = new Map<string, Ranked>();
  const answers = await Promise.all(words.map(({ word }) => engine.search(word, filters)));
  answers.forEach((hits, index) => {
    const best = Math.max(...hits.map((hit) => hit.score), Number.MIN_VALUE);
    const rarity = Math.log(1 + (articles + 1) / Math.max(1, hits.length));
    const weight = (words[index]?.weight ?? 0) * rarity;
    for (const hit of hits) {
      const known = byId.get(hit.id);
      const score = weight * (0.4 + (0.6 * hit.score) / best);
      byId.set(hit.id, { hit, score: (known?.score ?? 0) + score });
    }
  });
  return [...byId.values()].sort((a, b) => b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1));
}
