import type { Figure, Sentence } from '#core/sentence';

/** One thing that a changed policy changes. */
export interface EffectChange {
  /** `moves`, `stage-added` … for the stages, `field` for a term, `deletion` for what the sample invoice shows. */
  kind:
    | 'field'
    | 'stage-field'
    | 'stage-added'
    | 'stage-removed'
    | 'stage-renamed'
    | 'order'
    | 'moves'
    | 'deletion';
  /** Place in the policy after the change; of a stage left out, its place before. */
  path: (string | number)[];
  /** Words: `policy-diff`. */
  sentence: Sentence;
}

/** How a value stands in a sentence. */
export type Show<T> = (value: T) => Figure;
