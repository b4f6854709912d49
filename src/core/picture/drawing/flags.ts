import type { Flag } from '../timeline-picture.ts';
import { labelText, markWidth, type Label } from './labels.ts';
import { lanes } from './lanes.ts';
import type { Sheet } from './sheet.ts';
import { group, line, round, svg, type SvgNode } from './svg-node.ts';

/** Room between the lowest flag and the band, where moves are shown. */
const moveRoom = 14;

/** Labels of flags with the lanes they stand in. */
export interface Flags {
  labels: readonly Label<Flag | 'deletion'>[];
  lanes: readonly number[];
  height: number;
}

/** Finds a lane for each flag. */
export function flagLanes(sheet: Sheet, labels: Flags['labels']): Flags {
  const shown = labels.filter(({ on }) => sheet.shows(on));
  const found = lanes(shown.map(({ on, width }) => ({ x: sheet.x(on), width })), 8); // prettier-ignore
  const height = moveRoom + (Math.max(-1, ...found) + 1) * sheet.line;
  return { labels: shown, lanes: found, height };
}

/** The flags on their poles over the band, whose upper edge is `bottom`. */
export function flags(sheet: Sheet, { labels, lanes }: Flags, bottom: number): SvgNode {
  const drawn = labels.map((label, index) => {
    const top = bottom - moveRoom - ((lanes[index] ?? 0) + 1) * sheet.line + 3;
    const x = sheet.x(label.on);
    const base = top + sheet.text * 0.86;
    if (label.of === 'deletion') {
      return labelText(label, x + markWidth - 6, base, 'tl-label tl-deletion');
    }
    const { status, effect } = label.of;
    return group(`tl-flag tl-${status} tl-effect-${effect}`, [
      line(x, top, x, bottom, 'tl-pole'),
      pennant(x, top, status),
      labelText(label, x + markWidth, base, 'tl-label'),
    ]);
  });
  return group('tl-flags', [...labels.flatMap(({ of }) => moved(sheet, of, bottom - 6)), ...drawn]);
}

/** From the day a stage would have had to the day it has. */
function moved(sheet: Sheet, flag: Flag | 'deletion', y: number): SvgNode[] {
  if (flag === 'deletion' || !flag.movedFrom || !sheet.shows(flag.movedFrom)) return [];
  const x = sheet.x(flag.movedFrom);
  return [
    line(x, y, sheet.x(flag.on), y, 'tl-move'),
    svg('circle', { cx: round(x), cy: y, r: 2.5, class: 'tl-left' }),
  ];
}

/** A small swallow-tailed flag; what is held carries a bar, what is missed is struck through. */
function pennant(x: number, top: number, status: Flag['status']): SvgNode {
  const [left, up] = [round(x), round(top)];
  const cloth = svg('path', { class: 'tl-cloth', d: `M${left},${up}h12l-3,4l3,4h-12z` });
  const strike = {
    held: `M${left + 3},${up + 1.5}v5M${left + 6},${up + 1.5}v5`,
    missed: `M${left - 2},${up + 10}l15,-12`,
  };
  const over = status === 'held' || status === 'missed' ? strike[status] : undefined;
  return group('tl-pennant', [cloth, ...(over ? [svg('path', { class: 'tl-strike', d: over })] : [])]);
} // prettier-ignore
