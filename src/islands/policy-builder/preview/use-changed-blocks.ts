import { useRef } from 'preact/hooks';
import type { Block, Document } from '#core/document';
import type { Voice } from '../../ui/DocumentView.tsx';

/** What stood in a document when it was last looked at. */
interface Seen {
  document: Document | undefined;
  kind: string;
  blocks: ReadonlyMap<string, Block>;
  changed: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** Ids of the blocks that the latest change touched: new ones and those that say something else. */
export function useChangedBlocks(
  document: Document | undefined,
  voice: Voice | undefined,
): ReadonlySet<string> {
  const seen = useRef<Seen>();
  if (!document || !voice) return none;
  const kind = `${document.kind} ${voice.locale}`;
  const before = seen.current;
  if (before?.document === document && before.kind === kind) return before.changed;
  const blocks = new Map(document.blocks.map((block) => [block.id, block]));
  const ids = [...blocks.keys()].filter((id) => before?.blocks.get(id) !== blocks.get(id));
  const isSame = before?.kind === kind;
  const changed = isSame ? (ids.length > 0 ? new Set(ids) : before.changed) : none;
  seen.current = { document, kind, blocks, changed };
  return changed;
}
