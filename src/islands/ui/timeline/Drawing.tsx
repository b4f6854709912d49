import { h } from 'preact';
import type { SvgNode } from '#core/picture';

/** Nodes of a drawing as elements. What users wrote is text, never markup. */
export function Drawing({ node }: { node: SvgNode }) {
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : <Drawing node={child} />,
  );
  return h(node.tag, node.attributes, ...children);
}
