import { entryNotes } from '../entry-notes.ts';
import { statusText } from '../status-text.ts';
import type { Flag } from '../timeline-picture.ts';
import { depth } from './arrange.ts';
import { labelText, markWidth } from './labels.ts';
import type { Hung } from './layout.ts';
import type { Sheet } from './sheet.ts';
import { group, line, round, svg, type SvgNode } from './svg-node.ts';

/** Room between the lowest flag and the band, where moves are shown. */
const moveRoom = 14;

/** Height that flags need above the band. */
export function flagsHeight({ line: height }: Sheet, above: Hung<Flag | 'deletion'>): number {
  return moveRoom + depth(above) * height;
}

/**
 * The flags on their poles over the band, whose upper edge is `bottom`; the deletion down to `end`. All poles lie
 * under all labels, whose paper-coloured rim keeps a pole that passes behind from cutting the letters.
 */
export function flags(
  sheet: Sheet,
  { labels, lanes, leftFrom }: Hung<Flag | 'deletion'>,
  bottom: number,
  end: number,
): SvgNode {
  const topOf = (index: number) => bottom - moveRoom - ((lanes[index] ?? 0) + 1) * sheet.line + 3;
  const poles = labels.map(({ of, day }, index) => {
    const [x, top] = [sheet.x(day), topOf(index)];
    return of === 'deletion'
      ? line(x, top - 2, x, end, 'tl-heavy')
      : line(x, top, x, bottom, 'tl-pole');
  });
  const drawn = labels.map((label, index) => {
    const top = topOf(index);
    const x = sheet.x(label.day);
    const at = [x, top + sheet.text * 0.86] as const;
    const isLeft = index >= leftFrom;
    if (label.of === 'deletion') {
      return group('tl-end-of-data', [
        labelText(label, at, { isLeft, className: 'tl-label tl-deletion', mark: 9 }),
      ]);
    }
    const { status, effect } = label.of;
    return group(`tl-flag tl-${status} tl-effect-${effect}`, [
      svg('title', {}, [inFull(sheet, label.of)]),
      pennant([x, top], status, isLeft),
      labelText(label, at, { isLeft, className: 'tl-label', mark: markWidth }),
    ]);
  });
  const moves = labels.flatMap(({ of }) => moved(sheet, of, bottom - 6));
  return group('tl-flags', [group('tl-poles', poles), ...moves, ...drawn]);
}

/** What a pointer over a flag is told: the stage, how it stands, and why it moved. */
function inFull({ say, picture }: Sheet, flag: Flag): string {
  const notes = entryNotes(flag, picture).map(say);
  return [`${say(flag.text)}: ${say(statusText(flag))}.`, ...notes].join(' ');
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

/** A small swallow-tailed flag; what is held carries two bars, what is missed is struck through. */
function pennant([x, y]: readonly [number, number], status: Flag['status'], isLeft: boolean) {
  const [left, up] = [round(x), round(y)];
  const s = isLeft ? -1 : 1;
  const cloth = `M${left},${up}h${12 * s}l${-3 * s},4l${3 * s},4h${-12 * s}z`;
  const strikes: Partial<Record<Flag['status'], string>> = {
    held: `M${left + 3 * s},${up + 1.5}v5M${left + 6 * s},${up + 1.5}v5`,
    missed: `M${left - 2 * s},${up + 10}l${15 * s},-12`,
  };
  const strike = strikes[status];
  return group('tl-pennant', [
    svg('path', { class: 'tl-cloth', d: cloth }),
    ...(strike ? [svg('path', { class: 'tl-strike', d: strike })] : []),
  ]);
}
