import { dateOf, knownDay, workingDays } from '#core/calendar';
import { balances } from './balances.ts';
import { heldPeriods, type HeldPeriod, type Holder } from './held-periods.ts';
import { knownEvents } from './known-events.ts';
import { smallBalanceIn } from './small-balance.ts';
import type { TimelineInput } from './timeline.ts';

/** Days on which the dunning clock stands, both ends included; `to` is null while no end is known. */
export interface HeldSpan {
  by: Holder;
  from: string;
  to: string | null;
}

/** What a question about held days is asked of. */
export type HeldInput = Pick<TimelineInput, 'policy' | 'ledger' | 'calendar' | 'asAt'>;

/** Rule 2 of TIMELINE as days to show: every span that held, or holds, the clock, as known today. */
export function heldSpans(input: HeldInput): HeldSpan[] {
  return heldPeriodsOf(input).flatMap(({ by, from, to }) => {
    const first = dateOf(from);
    return first === null ? [] : [{ by, from: first, to: dateOf(to) }];
  });
}

/** The same, to reckon with. */
export function heldPeriodsOf({ policy, ledger, calendar, asAt }: HeldInput): HeldPeriod[] {
  const { amount } = ledger.invoice;
  const events = knownEvents(ledger.events, knownDay(asAt));
  const steps = balances(amount, events);
  const small = smallBalanceIn(amount.currency, policy.smallBalance);
  return heldPeriods(events, steps, small, policy, workingDays(calendar));
}
