import { figure, sentence } from '#core/sentence';
import { pictureSummary } from '../picture-summary.ts';
import type { TimelinePicture } from '../timeline-picture.ts';
import { band } from './band.ts';
import { eventLanes, eventsBelow, heldBrackets } from './below.ts';
import { clock, clockHeight, clocksOf } from './clocks.ts';
import { shortDate } from './dates.ts';
import { flagLanes, flags } from './flags.ts';
import { ground, monthHead } from './ground.ts';
import { key } from './key.ts';
import { eventLabels, flagLabels } from './labels.ts';
import { patterns } from './patterns.ts';
import { ruler } from './ruler.ts';
import { sheet, type DrawingSize, type Sheet, type Voice } from './sheet.ts';
import { box, group, line, svg, words, type SvgNode } from './svg-node.ts';
import { textWidth } from './text-width.ts';

/** Height of the band of access states. */
const bandHeight = 28;

/**
 * The picture as one SVG element, as wide as asked and as high as it needs. `id` begins every id in it. Its
 * looks are classes `tl-…`; the page, or whoever writes a file, brings the style.
 */
export function drawTimeline(
  picture: TimelinePicture,
  say: Voice,
  size: DrawingSize & { id: string },
): SvgNode {
  const above = flagLabels(picture, say, size.text);
  const below = eventLabels(picture, say, size.text);
  const page = sheet(picture, say, size, size.id, [...above, ...below]);
  const flying = flagLanes(page, above);
  const hanging = eventLanes(page, below);
  const clocks = clocksOf(page);

  const head = page.line + 6;
  const bandTop = head + page.line + 6 + flying.height;
  const bandBottom = bandTop + bandHeight;
  const rulerTop = bandBottom + (picture.held.length > 0 ? 12 : 2);
  const eventsTop = rulerTop + 10 + page.text;
  const clocksTop = eventsTop + hanging.height + 4;
  const bottom = clocksTop + clocks.length * clockHeight(page) + 2;
  const legend = key(page, bottom + 10);
  const height = Math.ceil(bottom + 10 + legend.height);

  const { id } = size;
  return svg(
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
      svg('title', { id: `${id}-title` }, [say(sentence('timeline:picture.title'))]),
      svg('desc', { id: `${id}-desc` }, [say(pictureSummary(picture))]),
      patterns(id),
      ground(page, head, bottom),
      monthHead(page),
      ...clocks.map((one, index) => clock(page, one, clocksTop + index * clockHeight(page))),
      ruler(page, rulerTop),
      heldBrackets(page, bandBottom + 3),
      deletion(page, head, bottom),
      band(page, bandTop, bandHeight),
      eventsBelow(page, hanging, bandBottom, eventsTop),
      today(page, head, bottom),
      flags(page, flying, bandTop),
      line(0, bottom, size.width, bottom, 'tl-fine'),
      line(0, bottom + 3, size.width, bottom + 3, 'tl-fine'),
      legend.node,
    ],
  );
}

/** The one heavy mark. */
function deletion({ picture: { deletionOn }, x, shows }: Sheet, top: number, bottom: number) {
  if (deletionOn === null || !shows(deletionOn)) return group('tl-end-of-data', []);
  return group('tl-end-of-data', [line(x(deletionOn), top, x(deletionOn), bottom, 'tl-heavy')]);
}

/** Where we stand: a plain rule with its date in a line of its own. */
function today(page: Sheet, head: number, bottom: number): SvgNode {
  const { picture, say, x, width, text, line: height, shows } = page;
  if (!shows(picture.today)) return group('tl-today', []);
  const said = say(sentence('timeline:picture.today', { date: figure.said(shortDate(picture.today).code, shortDate(picture.today).figures) })); // prettier-ignore
  const own = textWidth(said, text) + 12;
  const left = Math.max(0, Math.min(width - own, x(picture.today) - own / 2));
  return group('tl-today', [
    line(x(picture.today), head, x(picture.today), bottom, 'tl-now'),
    box([left, head + 4, own, height], 'tl-flag-of-today'),
    words(left + 6, head + 4 + height / 2 + text * 0.36, said, 'tl-now-text'),
  ]);
}
