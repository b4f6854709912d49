import * as z from 'zod/mini';
import { dayOf } from './day.ts';

/** A civil date `YYYY-MM-DD` of a real day from 1900 to 9999. Refused with the code `date`. */
export const dateSchema = z
  .string()
  .check(z.refine((value) => dayOf(value) !== undefined, { error: 'date' }));

const dates = z.array(dateSchema).check(z.maxLength(5000, { error: 'too-many' }));

/**
 * Which days are worked, as handed in: the core knows no country. Saturdays and Sundays are free unless
 * they are make-up days.
 */
export const workCalendarSchema = z
  .strictObject({
    /** Days on which nobody works, beside Saturdays and Sundays. */
    holidays: dates,
    /** Saturdays and Sundays that are worked in place of a holiday, as in China. A holiday wins over them. */
    makeUpWorkingDays: z.optional(dates),
    /** First and last day for which the two lists are complete, null where none is. Holidays outside are not known. */
    covers: z.nullable(z.strictObject({ from: dateSchema, to: dateSchema })),
  })
  .check(
    z.refine(({ covers }) => !covers || covers.from <= covers.to, {
      path: ['covers'],
      error: 'order',
    }),
  );

/** Holidays, make-up days and the span they are known for. */
export type WorkCalendar = z.infer<typeof workCalendarSchema>;
