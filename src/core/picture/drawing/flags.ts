import { entryNotes } from '../entry-notes.ts';
import { statusText } from '../status-text.ts';
import type { Flag } from '../timeline-picture.ts';
import { depth } from './arrange.ts';
import { labelText, markWidth } from './labels.ts';
import type { Hung } from './layout.ts';
import type { Sheet } from './sheet.ts';
import { group, line, placed, round, strokes, svg, type SvgNode } from './svg-node.ts';

/** Room between the lowest flag and the band, where moves are shown. */
const moveRoom = 14;

/** Where they are shown, from the upper edge of the band. */
const moveAt = -6;

/** Height that flags need above the band. */
export function flagsHeight({ line: height }: Sheet, above: Hung<Flag | 'deletion'>): number {
  return moveRoom + depth(above) * height;
}

/**
 * The flags on their poles over the upper edge of the band; that of the deletion down to `end`. All poles lie under
 * all labels, whose paper-coloured rim keeps a pole that passes behind from cutting the letters.
 */
export function flags(
  sheet: Sheet,
  { labels, lanes, leftFrom }: Hung<Flag | 'deletion'>,
  end: number,
): SvgNode {
  const topOf = (index: number) => -moveRoom - ((lanes[index] ?? 0) + 1) * sheet.line + 3;
  const poles = labels.map(({ of, day }, index) => {
    const [x, top] = [sheet.x(day), topOf(index)];
    return of === 'deletion' ? { heavy: line(x, top - 2, x, end, 'tl-heavy') } : { stroke: `M${round(x)},${round(top)}V0` };
  }); // prettier-ignore
  const drawn = labels.map((label, index) => {
    const at = [sheet.x(label.day), topOf(index)] as const;
    const y = sheet.text * 0.86;
    const isLeft = index >= leftFrom;
    if (label.of === 'deletion') {
      const looks = { isLeft, className: 'tl-label tl-deletion', mark: 9 };
      return placed(at, [labelText(label, y, looks)], 'tl-end-of-data');
    }
    const { status, effect } = label.of;
    const parts = [
      svg('title', {}, [inFull(sheet, label.of)]),
      pennant(status, isLeft),
      labelText(label, y, { isLeft, className: 'tl-label', mark: markWidth }),
    ];
    return placed(at, parts, `tl-flag tl-${status} tl-effect-${effect}`);
  });
  const moves = labels.flatMap(({ of }) => moved(sheet, of) ?? []);
  return group('tl-flags', [
    strokes(
      'tl-pole',
      poles.flatMap(({ stroke }) => stroke ?? []),
    ),
    ...poles.flatMap(({ heavy }) => heavy ?? []),
    strokes(
      'tl-move',
      moves.map(({ from, to }) => `M${from},${moveAt}H${to}`),
    ),
    strokes(
      'tl-left',
      moves.map(({ from }) => `M${from},${moveAt - 2.5}a2.5,2.5 0 1 0 0,5a2.5,2.5 0 1 0 0,-5z`),
    ),
    ...drawn,
  ]);
}

/** What a pointer over a flag is told: the stage, how it stands, and why it moved. */
function inFull({ say, picture }: Sheet, flag: Flag): string {
  const notes = entryNotes(flag, picture).map(say);
  return [`${say(flag.text)}: ${say(statusText(flag))}.`, ...notes].join(' ');
}

/** The day a stage would have had, and the day it has. */
function moved(sheet: Sheet, flag: Flag | 'deletion') {
  if (flag === 'deletion' || !flag.movedFrom || !sheet.shows(flag.movedFrom)) return undefined;
  return { from: round(sheet.x(flag.movedFrom)), to: round(sheet.x(flag.on)) };
}

/** A small swallow-tailed flag; what is held carries two bars, what is missed is struck through. */
function pennant(status: Flag['status'], isLeft: boolean) {
  const s = isLeft ? -1 : 1;
  const strikes: Partial<Record<Flag['status'], string>> = {
    held: `M${3 * s},1.5v5M${6 * s},1.5v5`,
    missed: `M${-2 * s},10l${15 * s},-12`,
  };
  const strike = strikes[status];
  return group('tl-pennant', [
    svg('path', { class: 'tl-cloth', d: `M0,0h${12 * s}l${-3 * s},4l${3 * s},4h${-12 * s}z` }),
    ...(strike ? [svg('path', { class: 'tl-strike', d: strike })] : []),
  ]);
}

/** The rule of the deletion under the band, drawn before the words that it may pass behind. */
export function deletionRule({ picture, x, shows }: Sheet, from: number, to: number): SvgNode {
  const { deletionOn } = picture;
  if (deletionOn === null || !shows(deletionOn)) return group('tl-deletion-rule', []);
  const at = x(deletionOn);
  return group('tl-deletion-rule', [line(at, from, at, to, 'tl-heavy')]);
}
