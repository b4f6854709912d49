import type { Day } from '#core/calendar';
import { add, moneyOf, subtract, type Amount, type Money } from '#core/money';
import type { Dated } from './known-events.ts';

/** What is owed and what of it is in dispute, from one day until the next balance. */
export interface Balance {
  from: Day;
  /** Below zero when more was paid than owed. */
  outstanding: Money;
  /** Undefined while no dispute is open. */
  disputed: Money | undefined;
}

/** Rule 1 of TIMELINE: a balance for each day on which something changed it, after all that happened on it. */
export function balances(invoiced: Amount, events: readonly Dated[]): Balance[] {
  let now: Balance = { from: -Infinity, outstanding: moneyOf(invoiced), disputed: undefined };
  const steps = [now];
  for (const event of events) {
    const next = after(now, event);
    if (next === now) continue;
    if (event.day === now.from) steps.pop();
    now = { ...next, from: event.day };
    steps.push(now);
  }
  return steps;
}

/** The balance that holds on a day. */
export function balanceOn(steps: readonly Balance[], day: Day): Balance {
  let [low, high] = [0, steps.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((steps[middle]?.from ?? Infinity) <= day) low = middle;
    else high = middle - 1;
  }
  const step = steps[low];
  if (!step) throw new RangeError('a ledger has a balance from its beginning');
  return step;
}

function after(now: Balance, event: Dated): Balance {
  const { outstanding } = now;
  switch (event.type) {
    case 'payment':
      return { ...now, outstanding: subtract(outstanding, moneyOf(event.amount)) };
    case 'payment-returned':
      return { ...now, outstanding: add(outstanding, moneyOf(event.amount)) };
    case 'dispute-opened':
      return { ...now, disputed: moneyOf(event.amount) };
    case 'dispute-closed':
      return { ...now, disputed: undefined };
    case 'cancelled':
      return { ...now, outstanding: { ...outstanding, minor: 0n }, disputed: undefined };
    default:
      return now;
  }
}
