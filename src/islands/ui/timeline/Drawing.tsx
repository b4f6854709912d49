import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SvgNode } from '#core/picture';
import { show, update, type Shown } from './shown-node.ts';

/**
 * A drawing on the page. A key may move a hundred of its nodes: what has changed is set in the page itself, which is
 * sooner than to make elements of all nodes and compare those.
 */
export function Drawing({ node }: { node: SvgNode }) {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef<Shown>();
  useLayoutEffect(() => {
    if (shown.current) return update(shown.current, node);
    shown.current = show(node);
    place.current?.append(shown.current.element);
  }, [node]);
  return <div ref={place} />;
}
