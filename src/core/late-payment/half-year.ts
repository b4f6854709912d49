import { dateOf, knownDay, type Day } from '#core/calendar';

/** A half of a calendar year, named as the ids of reference rates name it: `2025-h1`. */
export interface HalfYear {
  name: string;
  /** Last day. */
  to: Day;
}

/** The half-year that a day lies in. */
export function halfYearOf(day: Day): HalfYear {
  const date = dateOf(day) ?? '9999-12-31';
  const year = date.slice(0, 4);
  return date.slice(5) < '07-01'
    ? { name: `${year}-h1`, to: knownDay(`${year}-06-30`) }
    : { name: `${year}-h2`, to: knownDay(`${year}-12-31`) };
}
