export { dateOf, dayOf, knownDay, type Day } from './day.ts';
export { dateSchema, workCalendarSchema, type WorkCalendar } from './work-calendar.ts';
export { workingDays, type WorkingDays } from './working-days.ts';
