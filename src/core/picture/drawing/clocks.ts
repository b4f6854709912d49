import { knownDay } from '#core/calendar';
import { sentence } from '#core/sentence';
import type { Sheet } from './sheet.ts';
import { group, line, round, strokes, words, type SvgNode } from './svg-node.ts';
import { textWidth } from './text-width.ts';

/** One clock: the day it counts from, and the last day it is asked about. */
interface Clock {
  name: 'due' | 'suspension';
  from: string;
  to: string;
  /** Whether something ends it; else it runs on beyond the sheet. */
  hasEnd: boolean;
}

/** The clocks that run: days after the due day to the suspension, and from there to the deletion. */
export function clocksOf(sheet: Sheet): Clock[] {
  const { dueOn, suspendedOn, deletionOn, to } = sheet.picture;
  const due = {
    name: 'due' as const,
    from: dueOn,
    to: suspendedOn ?? to,
    hasEnd: suspendedOn !== null,
  };
  const kept = suspendedOn && {
    name: 'suspension' as const,
    from: suspendedOn,
    to: deletionOn ?? to,
    hasEnd: deletionOn !== null,
  };
  return [due, ...(kept ? [kept] : [])].filter(({ from, to }) => from < to && sheet.shows(from));
}

/** How far under its upper edge the axis of a clock lies. */
const base = 6;

/** Height of one clock. */
export function clockHeight({ line: height }: Sheet): number {
  return height + 14;
}

/** The axis of one clock, from the line that it stands under, with its name before its zero where there is room, else above it. */
export function clock(sheet: Sheet, { name, from, to, hasEnd }: Clock): SvgNode {
  const { x, day, text, width, say } = sheet;
  const [zero, days] = [x(from), knownDay(to) - knownDay(from)];
  const end = Math.min(width, x(to));
  // Room for the widest number, and some air.
  const room = Math.max(text * 2.2, textWidth(String(days), text) + text);
  const step = [1, 5, 10, 15, 30, 60, 90, 180, 360].find((days) => days * day >= room) ?? 3600;
  const ticks = hasEnd ? [0, days] : [0];
  for (let at = step; (days - at) * day >= (hasEnd ? room : 0); at += step) ticks.push(at);
  const shown = ticks.filter((at) => zero + at * day <= width);
  const numbers = shown.map((at) => {
    const number = String(at);
    const middle = Math.min(zero + at * day, width - textWidth(number, text) / 2);
    const looks = at === 0 || at === days ? 'tl-end' : 'tl-number';
    return words(middle, base + 4 + text, number, looks, 'middle');
  });
  const marks = shown.map((at) => `M${round(zero + at * day)},${base - 4}v8`);
  const said = say(sentence(`timeline:axis.${name}`));
  const own = textWidth(said, text) + 14;
  const middle = base + text * 0.36;
  // Before the zero; else after the end; else over the line.
  const title =
    own <= zero
      ? words(zero - 10, middle, said, 'tl-clock-name', 'end')
      : end + own <= width
        ? words(end + 10, middle, said, 'tl-clock-name')
        : words(end, base - 6, said, 'tl-clock-name', 'end');
  return group('tl-clock', [
    line(zero, base, end, base, 'tl-axis'),
    strokes('tl-tick', marks),
    ...numbers,
    title,
  ]);
}
