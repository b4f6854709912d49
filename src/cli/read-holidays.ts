import { workCalendarSchema, type WorkCalendar } from '#core/calendar';
import { check } from './read-file.ts';
import { readJson } from './read-json.ts';

/** Saturdays and Sundays are all that is known where no file is given. */
const weekendsAlone: WorkCalendar = { holidays: [], covers: null };

/**
 * The calendar of a file: `{ holidays, makeUpWorkingDays?, covers? }`, or a list of holidays alone. Where
 * `covers` is left out, the years from the first date to the last count as complete.
 */
export function readHolidays(file: string | undefined): WorkCalendar {
  if (file === undefined) return weekendsAlone;
  const value = readJson(file);
  const given = Array.isArray(value) ? { holidays: value as unknown[] } : value;
  const calendar =
    typeof given === 'object' && given !== null && !('covers' in given)
      ? { ...given, covers: null }
      : given;
  const read = check(file, calendar, workCalendarSchema);
  return typeof given === 'object' && given !== null && 'covers' in given
    ? read
    : { ...read, covers: yearsOf([...read.holidays, ...(read.makeUpWorkingDays ?? [])]) };
}

function yearsOf(dates: readonly string[]): WorkCalendar['covers'] {
  const years = dates.map((date) => date.slice(0, 4)).sort();
  const [first, last] = [years.at(0), years.at(-1)];
  return first && last ? { from: `${first}-01-01`, to: `${last}-12-31` } : null;
}
