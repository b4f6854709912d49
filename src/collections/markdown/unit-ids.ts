import type { HastNode, HastPluginEntry, HastVisitorContext } from 'satteri';
import { UnitCounter } from '../units.ts';
import { placeOf } from './place.ts';

type Element = Extract<HastNode, { type: 'element' }>;

/** The plugin that gives every unit its id; headings bring their own. */
export const unitIds: HastPluginEntry = ({ fileURL }) => {
  if (!fileURL || !placeOf(fileURL.pathname)) return null;
  return {
    name: 'saldo-unit-ids',
    before(root, ctx) {
      number(root, ctx, new UnitCounter(), false);
    },
  };
};

function number(
  parent: Readonly<HastNode>,
  ctx: HastVisitorContext,
  units: UnitCounter,
  insideItem: boolean,
): void {
  if (!('children' in parent)) return;
  let firstParagraph = insideItem;
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const isFirst = firstParagraph && child.tagName === 'p';
    if (isFirst) firstParagraph = false;
    if (isUnit(child) && !isFirst) ctx.setProperty(child, 'id', units.next());
    if (/^h[23]$/.test(child.tagName)) {
      const id = child.properties['id'];
      if (typeof id === 'string') units.enter(id);
    }
    number(child, ctx, units, child.tagName === 'li');
  }
}

function isUnit(element: Element): boolean {
  return ['p', 'li', 'td', 'th'].includes(element.tagName);
}
