import type { WorkCalendar } from '#core/calendar';
import { readCalendarText } from '#core/reading';
import { accepted } from './read-file.ts';
import { readText } from './read-text.ts';

/** Saturdays and Sundays are all that is known where no file is given. */
const weekendsAlone: WorkCalendar = { holidays: [], covers: null };

/** The calendar of a file, as {@link readCalendarText} reads it. */
export function readHolidays(file: string | undefined): WorkCalendar {
  return file === undefined
    ? weekendsAlone
    : accepted(file, readCalendarText(readText(file))).calendar;
}
