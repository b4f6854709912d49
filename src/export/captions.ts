import type { Block, Document } from '#core/document';
import { asWritten } from '#core/sentence';

/** The same document with no caption where the heading right above the table says it already. */
export function withoutRepeatedCaptions(document: Document): Document {
  return { ...document, blocks: document.blocks.map(bare) };
}

function bare(block: Block, index: number, blocks: readonly Block[]): Block {
  const above = blocks[index - 1];
  if (block.kind !== 'table' || above?.kind !== 'heading') return block;
  const repeats = JSON.stringify(above.text) === JSON.stringify(block.caption);
  return repeats ? { ...block, caption: asWritten('') } : block;
}
