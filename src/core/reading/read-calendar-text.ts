import { workCalendarSchema, type WorkCalendar } from '#core/calendar';
import type { Problems } from './problem.ts';
import { readJsonText } from './read-json-text.ts';
import { readValue } from './read-value.ts';

/**
 * The calendar in a text: `{ holidays, makeUpWorkingDays?, covers? }`, or a list of holidays alone. Where
 * `covers` is left out, the years from the first date to the last count as complete.
 */
export function readCalendarText(text: string): { calendar: WorkCalendar } | Problems {
  const json = readJsonText(text);
  if ('problems' in json) return json;
  const given = Array.isArray(json.value) ? { holidays: json.value as unknown[] } : json.value;
  const lacksCover = typeof given === 'object' && given !== null && !('covers' in given);
  const read = readValue(lacksCover ? { ...given, covers: null } : given, workCalendarSchema);
  if ('problems' in read) return read;
  const { holidays, makeUpWorkingDays = [] } = read.value;
  return {
    calendar: lacksCover
      ? { ...read.value, covers: yearsOf([...holidays, ...makeUpWorkingDays]) }
      : read.value,
  };
}

function yearsOf(dates: readonly string[]): WorkCalendar['covers'] {
  const years = dates.map((date) => date.slice(0, 4)).sort();
  const [first, last] = [years.at(0), years.at(-1)];
  return first && last ? { from: `${first}-01-01`, to: `${last}-12-31` } : null;
}
