import { dateOf } from '#core/calendar';
import { lastDay, type Sheet } from './sheet.ts';
import { group, round, strokes, words, type SvgNode } from './svg-node.ts';
import { textWidth } from './text-width.ts';

/** The ruled edge under the band: a tick for each day, a longer one for each Monday with its number, where they fit. */
export function ruler(sheet: Sheet, top: number): SvgNode {
  const { from, day, text, x } = sheet;
  const last = lastDay(sheet);
  const days: string[] = [];
  const weeks: string[] = [];
  const numbers: SvgNode[] = [];
  const hasNumbers = day * 7 >= text * 2.1;
  if (day * 7 < 3) return group('tl-ruler', []);
  for (let at = from; at <= last; at++) {
    const left = round(x(at));
    if (isMonday(at)) {
      weeks.push(`M${left},${top}v8`);
      const number = hasNumbers ? String(Number(dateOf(at)?.slice(8))) : '';
      // A number that would run over the edge could not be read.
      if (number && x(at) + 2 + textWidth(number, text) <= sheet.width)
        numbers.push(words(x(at) + 2, top + 7 + text * 0.8, number));
    } else if (day >= 4) days.push(`M${left},${top}v4`);
  }
  return group('tl-ruler', [strokes('tl-day', days), strokes('tl-week', weeks), ...numbers]);
}

function isMonday(day: number): boolean {
  // Day 0 was a Thursday.
  return (((day + 3) % 7) + 7) % 7 === 0;
}
