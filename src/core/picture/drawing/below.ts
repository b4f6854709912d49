import type { Mark } from '../timeline-picture.ts';
import { depth } from './arrange.ts';
import { labelText } from './labels.ts';
import type { Hung } from './layout.ts';
import type { Sheet } from './sheet.ts';
import { group, placed, round, strokes, svg, type SvgNode } from './svg-node.ts';

/** Height that events need below the ruler. */
export function eventsHeight({ line: height }: Sheet, below: Hung<Mark>): number {
  return depth(below) * height + 6;
}

/** What happened, hanging from the band: poles begin at `from`, lanes at `top`. All poles lie under all labels. */
export function eventsBelow(
  sheet: Sheet,
  { labels, lanes, leftFrom }: Hung<Mark>,
  from: number,
  top: number,
): SvgNode {
  const named = new Set(labels.map(({ of }) => of));
  const nameless = sheet.picture.events.filter((mark) => !named.has(mark) && sheet.shows(mark.on));
  const middleOf = (index: number) => top + ((lanes[index] ?? 0) + 0.5) * sheet.line;
  const poles = labels.map(
    ({ day }, index) => `M${round(sheet.x(day))},${from}V${round(middleOf(index))}`,
  );
  return group('tl-events', [
    strokes('tl-pole', poles),
    ...nameless.map(({ on }) =>
      svg('circle', { cx: round(sheet.x(on)), cy: from + 4, r: 2, class: 'tl-dot' }),
    ),
    ...labels.map((label, index) => {
      const { type } = label.of;
      const looks = { isLeft: index >= leftFrom, className: 'tl-label', mark: 10 };
      const parts = [glyph(type), labelText(label, sheet.text * 0.36, looks)];
      return placed([sheet.x(label.day), middleOf(index)], parts, `tl-event tl-is-${type}`);
    }),
  ]);
}

/** Held days under the band: a bracket that the clock does not pass. */
export function heldBrackets({ picture, x, day, width }: Sheet, top: number): SvgNode {
  const brackets = picture.held.flatMap(({ from, to }) => {
    const left = Math.max(0, x(from));
    const right = Math.min(width, to === null ? width : x(to) + day);
    if (right <= left) return [];
    const end = to === null ? '' : 'v-6';
    return [svg('path', { class: 'tl-held-days', d: `M${round(left)},${top}v6H${round(right)}${end}` })]; // prettier-ignore
  });
  return group('tl-brackets', brackets);
}

/** Money as a filled lozenge, a quarrel as a hollow one, all else as a dot. */
function glyph(type: string): SvgNode {
  const lozenge = 'M0,-5l5,5l-5,5l-5,-5z';
  if (type === 'payment') return svg('path', { class: 'tl-money', d: lozenge });
  if (type.startsWith('dispute') || type === 'payment-returned') {
    return svg('path', { class: 'tl-hollow', d: lozenge });
  }
  return svg('circle', { r: 3, class: 'tl-dot' });
}
