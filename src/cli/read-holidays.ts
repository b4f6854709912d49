import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { WorkCalendar } from '#core/calendar';
import { readCalendarText } from '#core/reading';
import { accepted } from './read-file.ts';
import { readText } from './read-text.ts';

const folder = fileURLToPath(new URL('../../content/rules/holidays/', import.meta.url));

/** Saturdays and Sundays are all that is known where no file is given. */
const weekendsAlone: WorkCalendar = { holidays: [], covers: null };

/**
 * A calendar that comes with Saldo, by the code of its country (`cn`), or the one of a file, as
 * {@link readCalendarText} reads it. A file of such a name is `./cn`.
 */
export function readHolidays(named: string | undefined): WorkCalendar {
  if (named === undefined) return weekendsAlone;
  const own = `${folder}${named}.json`;
  const file = /^[a-z]{2}$/.test(named) && existsSync(own) ? own : named;
  return accepted(named, readCalendarText(readText(file))).calendar;
}
