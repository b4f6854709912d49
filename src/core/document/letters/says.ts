import { sentence, type Sentence } from '#core/sentence';
import type { Block } from '../document.ts';

/** One sentence of a letter as a paragraph; the id is the code without its file. */
export function says(
  code: string,
  figures?: Sentence['figures'],
  tone?: 'strong' | 'quiet',
): Block {
  const id = code.replaceAll('.', '-');
  const text = sentence(`letters:${code}`, figures);
  return { id, kind: 'paragraph', text, ...(tone ? { tone } : {}) };
}
