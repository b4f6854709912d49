import { dateOf, knownDay } from '#core/calendar';

/** Days before the first mark, and the least after the last. */
const before = 3;
const least = 7;

/** An axis that shows every date, with a little air: about a twelfth of its length after the last. */
export function axisOf(dates: readonly string[]): { from: string; to: string } {
  const days = dates.map(knownDay);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const air = Math.max(least, Math.round((last - first) / 12));
  const [from, to] = [dateOf(first - before), dateOf(last + air)];
  const [earliest, latest] = [...dates].sort();
  return { from: from ?? earliest ?? '', to: to ?? latest ?? '' };
}
