import { knownDay, type Day } from '#core/calendar';
import { minorUnits, type Amount } from '#core/money';

/** What is owed from one day until the next balance; below zero when more was paid than owed. */
export interface DatedBalance {
  /** `YYYY-MM-DD`; all that happened on this day counts from its beginning. */
  from: string;
  outstanding: Amount;
  /** Null while no dispute is open. */
  disputed: Amount | null;
}

/** Days in a row, both ends included, on which the same sum bears interest. */
export interface OverdueSpan {
  from: Day;
  to: Day;
  /** In smallest units, above zero. */
  principal: bigint;
}

/**
 * The days after the due day on which something not in dispute is owed, up to a day, that day too. The
 * disputed part bears no interest while the dispute is open: nobody knows yet whether it is owed, and the
 * ledger does not say in whose favour a dispute was closed. So the sum is never more than is certain.
 */
export function overdueSpans(
  balances: readonly DatedBalance[],
  dueOn: Day,
  asAt: Day,
): OverdueSpan[] {
  return balances.flatMap(({ from, outstanding, disputed }, index) => {
    const next = balances[index + 1];
    const span = {
      from: Math.max(knownDay(from), dueOn + 1),
      to: Math.min(next ? knownDay(next.from) - 1 : Infinity, asAt),
      principal: minorOf(outstanding) - (disputed ? minorOf(disputed) : 0n),
    };
    return span.from <= span.to && span.principal > 0n ? [span] : [];
  });
}

function minorOf({ value, currency }: Amount): bigint {
  if (value.startsWith('-')) return -minorOf({ value: value.slice(1), currency });
  const minor = minorUnits(value, currency);
  if (minor === undefined) throw new RangeError(`not an amount: ${value}`);
  return minor;
}
