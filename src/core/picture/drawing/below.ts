import type { Mark } from '../timeline-picture.ts';
import { labelText, markWidth, type Label } from './labels.ts';
import { lanes } from './lanes.ts';
import type { Sheet } from './sheet.ts';
import { group, line, round, svg, type SvgNode } from './svg-node.ts';

/** Labels of events with the lanes they stand in. */
export interface Below {
  labels: readonly Label<Mark>[];
  lanes: readonly number[];
  height: number;
}

/** Finds a lane for each event. */
export function eventLanes(sheet: Sheet, labels: readonly Label<Mark>[]): Below {
  const shown = labels.filter(({ on }) => sheet.shows(on));
  const found = lanes(shown.map(({ on, width }) => ({ x: sheet.x(on), width })), 8); // prettier-ignore
  return { labels: shown, lanes: found, height: (Math.max(-1, ...found) + 1) * sheet.line + 6 };
}

/** What happened, hanging from the band: poles begin at `from`, lanes at `top`. */
export function eventsBelow(
  sheet: Sheet,
  { labels, lanes }: Below,
  from: number,
  top: number,
): SvgNode {
  const named = new Set(labels.map(({ of }) => of));
  const nameless = sheet.picture.events.filter((mark) => !named.has(mark) && sheet.shows(mark.on));
  return group('tl-events', [
    ...nameless.map(({ on }) =>
      svg('circle', { cx: round(sheet.x(on)), cy: from + 4, r: 2, class: 'tl-dot' }),
    ),
    ...labels.map((label, index) => {
      const x = sheet.x(label.on);
      const middle = top + ((lanes[index] ?? 0) + 0.5) * sheet.line;
      return group(`tl-event tl-is-${label.of.type}`, [
        line(x, from, x, middle, 'tl-pole'),
        glyph(label.of.type, x, middle),
        labelText(label, x + markWidth - 6, middle + sheet.text * 0.36, 'tl-label'),
      ]);
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
function glyph(type: string, x: number, y: number): SvgNode {
  const [left, middle] = [round(x), round(y)];
  const lozenge = `M${left},${middle - 5}l5,5l-5,5l-5,-5z`;
  if (type === 'payment') return svg('path', { class: 'tl-money', d: lozenge });
  if (type.startsWith('dispute') || type === 'payment-returned') {
    return svg('path', { class: 'tl-hollow', d: lozenge });
  }
  return svg('circle', { cx: left, cy: middle, r: 3, class: 'tl-dot' });
}
