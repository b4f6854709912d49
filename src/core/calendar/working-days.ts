import { knownDay, type Day } from './day.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** Answers about working days; a day outside the calendar's cover is judged by its weekday alone. */
export interface WorkingDays {
  isWorking(day: Day): boolean;
  /** Whether the holidays of that day are known. Never true of a day that never comes. */
  isKnown(day: Day): boolean;
  /** The day itself when it is worked, else the next that is. */
  onOrAfter(day: Day): Day;
  /** The `count`-th working day after `day`; `day` itself for 0. */
  after(day: Day, count: number): Day;
}

const prepared = new WeakMap<WorkCalendar, WorkingDays>();

/**
 * Prepares a calendar for questions; asking is then a look-up a day. A calendar is prepared once, since it
 * costs more than a timeline does: one that is changed afterwards is not read again.
 */
export function workingDays(calendar: WorkCalendar): WorkingDays {
  const known = prepared.get(calendar);
  if (known) return known;
  const days = prepare(calendar);
  prepared.set(calendar, days);
  return days;
}

function prepare(calendar: WorkCalendar): WorkingDays {
  const holidays = new Set(calendar.holidays.map(knownDay));
  const madeUp = new Set((calendar.makeUpWorkingDays ?? []).map(knownDay));
  const from = calendar.covers ? knownDay(calendar.covers.from) : Infinity;
  const to = calendar.covers ? knownDay(calendar.covers.to) : -Infinity;

  const isWorking = (day: Day) => !holidays.has(day) && (!isWeekend(day) || madeUp.has(day));
  function onOrAfter(day: Day): Day {
    let next = day;
    while (next < Infinity && !isWorking(next)) next++;
    return next;
  }
  function after(day: Day, count: number): Day {
    let next = day;
    for (let left = count; left > 0 && next < Infinity; left--) next = onOrAfter(next + 1);
    return next;
  }
  return { isWorking, isKnown: (day) => day >= from && day <= to, onOrAfter, after };
}

function isWeekend(day: Day): boolean {
  // Day 0 was a Thursday; Monday counts 0 here, and days before 1970 are negative.
  return (((day + 3) % 7) + 7) % 7 >= 5;
}
