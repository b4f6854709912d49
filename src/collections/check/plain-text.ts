import type { MdastNode } from 'satteri';

/** The words of a Markdown node, without any markup. */
export function plainText(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? (node.children as MdastNode[]).map(plainText).join('') : '';
}
