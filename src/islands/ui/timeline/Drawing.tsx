import { h } from 'preact';
import type { SvgNode } from '#core/picture';
import { drawnAnew } from '../drawn-anew.ts';

/** Nodes of a drawing as elements; what has not moved is left alone. What users wrote is text, never markup. */
export const Drawing = drawnAnew(({ node }: { node: SvgNode }) => {
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : <Drawing node={child} />,
  );
  return h(node.tag, node.attributes, ...children);
});
