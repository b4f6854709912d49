import { sentence } from '#core/sentence';
import { holidaysKnownText } from '../holidays-known.ts';
import { pictureSummary } from '../picture-summary.ts';
import { pictureTitle } from '../picture-title.ts';
import type { TimelinePicture } from '../timeline-picture.ts';
import { band } from './band.ts';
import { eventsBelow, eventsHeight, heldBrackets } from './below.ts';
import { clock, clockHeight, clocksOf } from './clocks.ts';
import { shortDate } from './dates.ts';
import { deletionRule, flags, flagsHeight } from './flags.ts';
import { ground, monthHead } from './ground.ts';
import { key } from './key.ts';
import { bold } from './labels.ts';
import { layout } from './layout.ts';
import { patterns } from './patterns.ts';
import { ruler } from './ruler.ts';
import type { DrawingSize, Sheet, Voice } from './sheet.ts';
import { box, group, line, placed, svg, words, type SvgNode } from './svg-node.ts';
import { textWidth } from './text-width.ts';
import { notesBelow } from './notes-below.ts';

/** Height of the band of access states. */
const bandHeight = 28;

/** A drawing with what is needed to lay something over it. */
export interface TimelineDrawing {
  node: SvgNode;
  /** Width of a day, in pixels. */
  day: number;
  /** Where a day begins, in pixels from the left. */
  x(date: string): number;
  /** Middle of the band, and lower end of the rule of today, in pixels from the top. */
  bandMiddle: number;
  bottom: number;
  height: number;
}

/**
 * The picture as one SVG element, as wide as asked and as high as it needs. `id` begins every id in it. Its
 * looks are classes `tl-…`; the page, or whoever writes a file, brings the style.
 */
export function drawTimeline(
  picture: TimelinePicture,
  say: Voice,
  size: DrawingSize & { id: string },
): SvgNode {
  return timelineDrawing(picture, say, size).node;
}

/** The same with its measures. */
export function timelineDrawing(
  picture: TimelinePicture,
  say: Voice,
  size: DrawingSize & { id: string },
): TimelineDrawing {
  const { page, above, below } = layout(picture, say, size);
  const clocks = clocksOf(page);

  const head = page.line + 6;
  const bandTop = head + page.line + 6 + flagsHeight(page, above);
  // Under the upper edge of the band.
  const rulerTop = bandHeight + (picture.held.length > 0 ? 12 : 2);
  const eventsTop = rulerTop + 10 + page.text;
  const clocksTop = eventsTop + eventsHeight(page, below) + 4;
  const bandEnd = clocksTop + clocks.length * clockHeight(page) + 2;
  /** Where the line of the last clock lies: the rule of the deletion ends on it. */
  const lastClock = clocksTop + (clocks.length - 1) * clockHeight(page) + 2;
  const bottom = bandTop + bandEnd;
  // Under the last line.
  const notes = notesBelow(page, 8);
  const legend = key(page, 10 + notes.height);
  const height = Math.ceil(bottom + 10 + notes.height + legend.height);

  const { id } = size;
  const node = svg(
    'svg',
    {
      class: 'tl-drawing',
      role: 'img',
      viewBox: `0 0 ${size.width} ${height}`,
      width: size.width,
      height,
      'font-size': size.text,
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-desc`,
    },
    [
      svg('title', { id: `${id}-title` }, [say(pictureTitle(picture))]),
      svg('desc', { id: `${id}-desc` }, [
        [pictureSummary(picture), holidaysKnownText(picture)]
          .flatMap((one) => (one ? [say(one)] : []))
          .join(' '),
      ]),
      patterns(id),
      ground(page, head, bottom),
      monthHead(page),
      placed(
        [0, bandTop],
        [
          ruler(page, rulerTop),
          deletionRule(page, bandHeight, lastClock),
          ...clocks.map((one, index) =>
            placed([0, clocksTop + index * clockHeight(page)], [clock(page, one)]),
          ),
          heldBrackets(page, bandHeight + 3),
          band(page, bandHeight),
          eventsBelow(page, below, bandHeight, eventsTop),
          today(page, head - bandTop, bandEnd),
          flags(page, above, bandHeight),
        ],
      ),
      placed(
        [0, bottom],
        [
          line(0, 0, size.width, 0, 'tl-fine'),
          line(0, 3, size.width, 3, 'tl-fine'),
          notes.node,
          legend.node,
        ],
      ),
    ],
  );
  const { day, x } = page;
  return { node, day, x, bandMiddle: bandTop + bandHeight / 2, bottom, height };
}

/** Where we stand: a plain rule with its date in a line of its own. */
function today(page: Sheet, head: number, bottom: number): SvgNode {
  const { picture, say, x, width, text, line: height, shows } = page;
  if (picture.isExample || !shows(picture.today)) return group('tl-today', []);
  const date = shortDate(picture.today, picture);
  const said = say(sentence('timeline:picture.today', { date: { kind: 'said', sentence: date } }));
  const own = textWidth(said, text * bold) + 12;
  const left = Math.max(0, Math.min(width - own, x(picture.today) - own / 2));
  return group('tl-today', [
    line(x(picture.today), head, x(picture.today), bottom, 'tl-now'),
    box([left, head + 4, own, height], 'tl-now-plate'),
    words(left + own / 2, head + 4 + height / 2 + text * 0.36, said, 'tl-now-text', 'middle'),
  ]);
}
