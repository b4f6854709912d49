import { knownDay, type Day } from '#core/calendar';
import { sentence } from '#core/sentence';
import { mayMove } from '../holidays-known.ts';
import { statusText } from '../status-text.ts';
import type { Flag, Mark, TimelinePicture } from '../timeline-picture.ts';
import { shortDate } from './dates.ts';
import type { Voice } from './sheet.ts';
import { svg, round, type SvgNode } from './svg-node.ts';
import { fitting, shortened, textWidth } from './text-width.ts';

/** A mark with the words beside it. */
export interface Label<Of> {
  of: Of;
  on: string;
  /** The same day as a number, reckoned once: every arrangement that is tried asks for it. */
  day: Day;
  date: string;
  name: string;
  /** Width of mark and words together. */
  width: number;
}

/** Room that a mark takes before its words. */
export const markWidth = 17;

/** Bold letters against plain ones. */
export const bold = 1.12;

/** Letters after which a name is cut; the table beside the picture gives it whole. */
const longest = 60;

/** More events than these carry no words in the picture: the list and the table name them all. */
const mostNamed = 20;

/** What stands above the band: the stages, and the deletion of the data. None is wider than `widest`, in pixels. */
export function flagLabels(
  picture: TimelinePicture,
  say: Voice,
  text: number,
  widest: number,
): Label<Flag | 'deletion'>[] {
  const { flags, deletionOn } = picture;
  const stages = flags.map((flag) => {
    const name = shortened(say(flag.text), longest);
    const isPlain = flag.status === 'done' || flag.status === 'planned';
    const words = isPlain ? name : `${name}: ${say(statusText(flag))}`;
    const size = flag.status === 'due' ? text * bold : text;
    const made = label<Flag | 'deletion'>(flag, [picture, flag.on], words, say, [size, widest]);
    return mayMove(flag) ? starred(made, size) : made;
  });
  if (deletionOn === null) return stages;
  const name = say(sentence('timeline:event.deletion'));
  const size = text * bold;
  const made = label<Flag | 'deletion'>('deletion', [picture, deletionOn], name, say, [
    size,
    widest,
  ]);
  const deletion = picture.deletionMoves ? starred(made, size) : made;
  const after = stages.findIndex(({ on }) => on > deletionOn);
  return stages.toSpliced(after < 0 ? stages.length : after, 0, deletion);
}

/** A date that may move carries a star, which a note under the picture explains. */
function starred<Of>(label: Label<Of>, size: number): Label<Of> {
  return { ...label, date: `${label.date}*`, width: label.width + textWidth('*', size) };
}

/** What stands below the band: the issue, the due day and what happened. The oldest of very many have no words. */
export function eventLabels(
  picture: TimelinePicture,
  say: Voice,
  text: number,
  widest: number,
): Label<Mark>[] {
  const { events } = picture;
  const first = events.length - mostNamed;
  return events
    .filter(({ type }, index) => index >= first || type === 'issued' || type === 'due')
    .map((mark) =>
      label(mark, [picture, mark.on], shortened(say(mark.text), longest), say, [text, widest]),
    );
}

/** The words of a label beside its mark, standing on `y`, the date first and quiet. */
export function labelText(
  { date, name }: Label<unknown>,
  y: number,
  { isLeft, className, mark }: { isLeft: boolean; className: string; mark: number },
): SvgNode {
  const at = { x: isLeft ? -mark : mark, y: round(y), class: className };
  return svg('text', { ...at, ...(isLeft ? { 'text-anchor': 'end' } : {}) }, [
    svg('tspan', { class: 'tl-date' }, [date]),
    `\u00a0\u00a0${name}`,
  ]);
}

function label<Of>(
  of: Of,
  [axis, on]: readonly [TimelinePicture, string],
  words: string,
  say: Voice,
  [text, widest]: readonly [size: number, widest: number],
): Label<Of> {
  const date = say(shortDate(on, axis));
  // A star may follow the date.
  const before = markWidth + textWidth(`${date}*\u00a0\u00a0`, text);
  const name = fitting(words, text, widest - before);
  const width = markWidth + textWidth(`${date}\u00a0\u00a0${name}`, text);
  return { of, on, day: knownDay(on), date, name, width };
}
