import { knownDay, type Day } from '#core/calendar';
import type { LedgerEvent } from './ledger.ts';

/** An event with its day as a number. */
export type Dated<E = LedgerEvent> = E & { day: Day };

/** The events up to a day, by day and within a day as given. What comes later is not known yet. */
export function knownEvents(events: readonly LedgerEvent[], asAt: Day): Dated[] {
  return events
    .map((event) => ({ ...event, day: knownDay(event.on) }))
    .filter(({ day }) => day <= asAt)
    .sort((a, b) => a.day - b.day);
}
