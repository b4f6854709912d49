import { dateOf, knownDay } from '#core/calendar';
import { monthName } from './dates.ts';
import { bold } from './labels.ts';
import { lastDay, type Sheet } from './sheet.ts';
import { group, line, round, strokes, words, type SvgNode } from './svg-node.ts';
import { textWidth } from './text-width.ts';

/** The head of the sheet: months between a firm rule and a fine one. Months too narrow for their name stay without; the
 * year stands once for its months, with the first that has room. */
export function monthHead(sheet: Sheet): SvgNode {
  const { width, line: height, say, text } = sheet;
  const bottom = height + 6;
  const starts = monthStarts(sheet);
  let hasYear = false;
  const labels = starts.flatMap(({ date, x }, index) => {
    const room = (starts[index + 1]?.x ?? width) - x - 8;
    const [long, short] = [say(monthName(date, true)), say(monthName(date, false))];
    if (date.endsWith('-01-01')) hasYear = false;
    // Where only years begin, the year alone says it.
    const names = hasYear ? [short] : [long, monthStep(sheet) === 12 ? date.slice(0, 4) : short];
    const fitting = names.find((name) => textWidth(name, text * bold) <= room);
    hasYear ||= fitting !== undefined && fitting !== short;
    return fitting ? [words(x + 4, height, fitting)] : [];
  });
  return group('tl-months', [
    line(0, 1, width, 1, 'tl-firm'),
    line(0, bottom, width, bottom, 'tl-fine'),
    ...labels,
  ]);
}

/** What lies under everything: days not worked faintly shaded, and a rule where a month begins. */
export function ground(sheet: Sheet, top: number, bottom: number): SvgNode {
  const { picture, width, x, day } = sheet;
  const shades = picture.notWorked.flatMap(({ from, to }) => {
    const left = Math.max(0, x(from));
    const right = Math.min(width, x(to) + day);
    return right > left ? [`M${round(left)},${top}H${round(right)}V${bottom}H${round(left)}z`] : [];
  });
  const rules = monthStarts(sheet).filter(({ x }) => x > 0);
  return group('tl-ground', [
    strokes('tl-free', shades),
    strokes(
      'tl-month',
      rules.map(({ x }) => `M${round(x)},0V${bottom}`),
    ),
  ]);
}

/** Months from one rule to the next: as many as leave room for a name. */
function monthStep({ day, text }: Sheet): number {
  return [1, 3, 6, 12].find((months) => months * 30 * day >= text * 3) ?? 12;
}

/** The first day on the sheet, and every first of a month, or of a year where months would be too fine. */
function monthStarts(sheet: Sheet): { date: string; x: number }[] {
  const first = sheet.picture.from;
  const last = dateOf(lastDay(sheet)) ?? sheet.picture.to;
  const step = monthStep(sheet);
  const starts = [{ date: first, x: 0 }];
  let [year, month] = first.split('-').map(Number) as [number, number];
  for (let count = 0; count < 12 * 200; count++) {
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
    const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
    if (year > 9999 || date > last) break;
    if ((month - 1) % step === 0) starts.push({ date, x: sheet.x(knownDay(date)) });
  }
  return starts;
}
