import { dateOf, knownDay, workingDays, type WorkCalendar } from '#core/calendar';

/** Longer axes show no single day any more. */
const longest = 3 * 366;

/** A drawing may run on to so many times the length of its axis, to make room for labels. */
export const mostDrawn = 2.5;

/**
 * Weekends and holidays on an axis, and after it as far as a drawing may run on, as spans with both ends included;
 * none where the axis is longer than three years.
 */
export function notWorkedSpans(
  axis: { from: string; to: string },
  calendar: WorkCalendar,
): { from: string; to: string }[] {
  const [first, end] = [knownDay(axis.from), knownDay(axis.to)];
  if (end - first > longest) return [];
  const last = first + Math.ceil((end - first + 1) * mostDrawn);
  const { isWorking } = workingDays(calendar);
  const spans: { from: string; to: string }[] = [];
  let begun: number | undefined;
  for (let day = first; day <= last + 1; day++) {
    const isFree = day <= last && !isWorking(day);
    if (isFree) begun ??= day;
    else if (begun !== undefined) {
      const [from, to] = [dateOf(begun), dateOf(day - 1)];
      if (from && to) spans.push({ from, to });
      begun = undefined;
    }
  }
  return spans;
}
