import { addDays, create, diffDays, toString } from 'temporal-polyfill/fns/PlainDate';

/** A civil day, counted in whole days from 1970-01-01. `Infinity` stands for a day that never comes. */
export type Day = number;

const epoch = create(1970, 1, 1);
const written = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The same few hundred days are asked for again and again; reckoning one costs fifty look-ups. */
const days = new Map<string, Day>();
const dates = new Map<Day, string>();

/** The day of a civil date `YYYY-MM-DD`; undefined for anything else, such as 2026-02-30 or a year before 1900. */
export function dayOf(date: string): Day | undefined {
  const known = days.get(date);
  if (known !== undefined) return known;
  const parts = written.exec(date);
  if (!parts || Number(parts[1]) < 1900) return undefined;
  try {
    const day = diffDays(epoch, create(Number(parts[1]), Number(parts[2]), Number(parts[3])));
    days.set(date, day);
    return day;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The day of a date that a schema has already accepted; throws for any other. */
export function knownDay(date: string): Day {
  const day = dayOf(date);
  if (day === undefined) throw new RangeError(`not a civil date: ${date}`);
  return day;
}

const last = knownDay('9999-12-31');

/** A day as `YYYY-MM-DD`; null for one that never comes or lies after the year 9999. */
export function dateOf(day: Day): string | null {
  if (day > last) return null;
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = toString(addDays(epoch, day));
  dates.set(day, date);
  return date;
}
