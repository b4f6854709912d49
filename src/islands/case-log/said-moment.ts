import { momentSentence } from '#core/record';
import type { Figure } from '#core/sentence';

/** A moment as a figure inside a sentence. */
export function moment(at: string): Figure {
  return { kind: 'said', sentence: momentSentence(at) };
}
