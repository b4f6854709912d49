import type { Ledger, Timeline } from '#core/dunning';
import { amountOf, minorUnits, type Amount } from '#core/money';

/** What of an invoice was paid, is still owed, in dispute, and to be paid; none of them below zero. */
export interface Amounts {
  /** Payments so far, less those that came back; undefined where there are none. */
  paid: Amount | undefined;
  outstanding: Amount;
  /** Undefined while nothing of what is owed is in dispute. */
  disputed: Amount | undefined;
  claimed: Amount;
}

/** The amounts of a day. A dispute over more than is still owed counts as one over all of it. */
export function amountsOf(
  { outstanding, disputed }: Timeline,
  { events }: Pick<Ledger, 'events'>,
  asAt: string,
): Amounts {
  const { currency } = outstanding;
  const owed = minorOf(outstanding);
  const inDispute = disputed ? least(minorOf(disputed), owed) : 0n;
  const paid = events.reduce((sum, event) => {
    if (event.on > asAt) return sum;
    if (event.type === 'payment') return sum + minorOf(event.amount);
    return event.type === 'payment-returned' ? sum - minorOf(event.amount) : sum;
  }, 0n);
  return {
    paid: paid > 0n ? amountOf(paid, currency) : undefined,
    outstanding: amountOf(owed, currency),
    disputed: inDispute > 0n ? amountOf(inDispute, currency) : undefined,
    claimed: amountOf(owed - inDispute, currency),
  };
}

/** Smallest units; nothing where more was paid than owed, which a timeline writes with a minus sign. */
function minorOf({ value, currency }: Amount): bigint {
  return minorUnits(value, currency) ?? 0n;
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
