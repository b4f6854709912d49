import type { HastPluginEntry } from 'satteri';
import { UnitCounter } from '../units.ts';
import { placeOf } from './place.ts';

/** The plugin that gives every unit its id; headings bring their own. */
export const unitIds: HastPluginEntry = ({ fileURL }) => {
  if (!fileURL || !placeOf(fileURL.pathname)) return null;
  const units = new UnitCounter();
  /** List items whose text has been met: their first paragraph is the item itself. */
  const begun = new Set<unknown>();
  return {
    name: 'saldo-unit-ids',
    element: {
      filter: ['h2', 'h3', 'p', 'li', 'td', 'th'],
      visit(element, ctx) {
        if (element.tagName === 'h2' || element.tagName === 'h3') {
          const id = element.properties['id'];
          if (typeof id === 'string') units.enter(id);
          return;
        }
        const parent = ctx.parent(element);
        const isItem = parent.type === 'element' && parent.tagName === 'li';
        if (element.tagName === 'p' && isItem && !begun.has(parent)) {
          begun.add(parent);
          return;
        }
        ctx.setProperty(element, 'id', units.next());
      },
    },
  };
};
