import { writeFileSync } from 'node:fs';
import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { WorkCalendar } from '#core/calendar';
import { root } from './build.ts';

/** Where the calendar stands that the tools read. */
export const file = `${root}content/rules/holidays/cn.json`;

const firstYear = 2023;

/**
 * Holidays and make-up working days of China, as the State Council published them year by year, out of the
 * package `chinese-days`. Covered until 20 December of the last year: the notice for the next one, which
 * comes a few weeks before it, has more than once made a working day or a holiday of the days before New Year.
 */
export function chineseCalendar(): WorkCalendar {
  const from = (dates: object) => Object.keys(dates).filter((date) => date >= `${firstYear}`).sort(); // prettier-ignore
  const holidays = from(published.holidays);
  const last = holidays.at(-1)?.slice(0, 4) ?? '';
  return {
    holidays,
    makeUpWorkingDays: from(published.workdays),
    covers: { from: `${firstYear}-01-01`, to: `${last}-12-20` },
  };
}

if (import.meta.main) {
  writeFileSync(file, `${JSON.stringify(chineseCalendar(), null, 2)}\n`);
}
