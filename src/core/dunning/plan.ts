import { knownDay, type Day } from '#core/calendar';
import { moneyOf } from '#core/money';
import type { Dated } from './known-events.ts';
import type { LedgerEvent } from './ledger.ts';

type Plan = Extract<Dated, { type: 'plan-agreed' }>;

/**
 * Last day that a plan holds: the due day of the first instalment not fully paid by its end, else of the
 * last instalment. What was paid after the plan was agreed fills the instalments in the order of their
 * days; a day before the agreement counts as the day of the agreement. What bounces is taken out again, and
 * an instalment that it leaves short after its day is late from that day on. A broken plan stays broken:
 * only a new one holds again. Days still to come count as unpaid, because nothing more is known.
 */
export function planHoldsTo(plan: Plan, later: readonly Dated[]): Day {
  const instalments = plan.instalments
    .map(({ dueOn, amount }) => ({ due: Math.max(knownDay(dueOn), plan.day), amount }))
    .sort((a, b) => a.due - b.due);
  let owed = 0n;
  let paid = 0n;
  let next = 0;
  let lastDue = plan.day;
  for (const { due, amount } of instalments) {
    for (let event = later[next]; event && event.day <= due; event = later[++next]) {
      paid = paidAfter(event, paid);
      const isEndOfDay = later[next + 1]?.day !== event.day;
      if (isEndOfDay && paid < owed) return event.day - 1;
    }
    owed += moneyOf(amount).minor;
    lastDue = due;
    if (paid < owed) break;
  }
  return lastDue;
}

/** Never below nothing: what bounces beyond what the plan brought in was paid before it. */
function paidAfter(event: Dated, paid: bigint): bigint {
  if (event.type === 'payment') return paid + moneyOf(event.amount).minor;
  if (event.type !== 'payment-returned') return paid;
  const returned = moneyOf(event.amount).minor;
  return returned < paid ? paid - returned : 0n;
}

/**
 * What is agreed of a payment plan on a day, `YYYY-MM-DD`; undefined where no plan stands. A later plan takes the place
 * of an earlier one, and nothing is owed on a withdrawn invoice.
 */
export function agreedPlan(events: readonly LedgerEvent[], today: string): Extract<LedgerEvent, { type: 'plan-agreed' }> | undefined {
  const known = events.filter(({ on }) => on <= today).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const plan = known.findLast(({ type }) => type === 'plan-agreed' || type === 'cancelled');
  return plan?.type === 'plan-agreed' ? plan : undefined;
} // prettier-ignore
