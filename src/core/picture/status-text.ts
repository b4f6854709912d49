import { figure, sentence, type Sentence } from '#core/sentence';
import type { Flag } from './timeline-picture.ts';

/** How a stage stands, in words: planned, or held and by what. */
export function statusText({ status, heldBy }: Pick<Flag, 'status' | 'heldBy'>): Sentence {
  return status === 'held' && heldBy
    ? sentence('timeline:heldBy', { holder: figure.said(`timeline:holder.${heldBy}`) })
    : sentence(`timeline:status.${status}`);
}
