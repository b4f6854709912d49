import type { HastNode, HastPluginEntry, HastVisitorContext } from 'satteri';
import { placeOf } from './place.ts';

/** The plugin that lets every cell name its column, for screens too narrow for columns. */
export const columnNames: HastPluginEntry = ({ fileURL }) => {
  if (!fileURL || !placeOf(fileURL.pathname)) return null;
  return {
    name: 'saldo-column-names',
    element: {
      filter: ['table'],
      visit(table, ctx) {
        const [head, ...rows] = elements(table, 'tr', ctx);
        const names = head ? elements(head, 'th', ctx).map((cell) => ctx.textContent(cell)) : [];
        for (const row of rows) {
          elements(row, 'td', ctx).forEach((cell, index) => {
            if (index > 0) ctx.setProperty(cell, 'data-column', names[index] ?? '');
          });
        }
      },
    },
  };
};

function elements(
  node: Readonly<HastNode>,
  tagName: string,
  ctx: HastVisitorContext,
): Readonly<HastNode>[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === tagName ? [child] : elements(child, tagName, ctx);
  });
}
