import { dateOf, knownDay } from '#core/calendar';

/** Days before the first mark, and the least after the last. */
const before = 3;
const least = 7;

/** The axis ends after a multiple of these days: a date that moves by a day moves its mark, not the whole picture. */
const stride = 28;

/** An axis that shows every date, with a little air after the last. */
export function axisOf(dates: readonly string[]): { from: string; to: string } {
  const days = dates.map(knownDay);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const length = Math.ceil((last - first + least) / stride) * stride;
  const [from, to] = [dateOf(first - before), dateOf(first + length)];
  const [earliest, latest] = [...dates].sort();
  return { from: from ?? earliest ?? '', to: to ?? latest ?? '' };
}
