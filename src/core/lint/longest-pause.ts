import { knownDay, workingDays, type WorkCalendar } from '#core/calendar';

/** Days of the longest time without work that a calendar knows; a weekend is the least. */
export function longestPause(calendar: WorkCalendar): number {
  const days = workingDays(calendar);
  const pauses = calendar.holidays.map((date) => {
    const holiday = knownDay(date);
    let first = holiday;
    while (!days.isWorking(first - 1)) first--;
    return days.onOrAfter(holiday) - first;
  });
  return Math.max(2, ...pauses);
}
