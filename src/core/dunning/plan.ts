import { knownDay, type Day } from '#core/calendar';
import { moneyOf } from '#core/money';
import type { Dated } from './known-events.ts';

type Plan = Extract<Dated, { type: 'plan-agreed' }>;

/**
 * Last day that a plan holds: the due day of the first instalment not fully paid by its end, else of the
 * last instalment. What was paid after the plan was agreed, less what bounced, fills the instalments in
 * the order of their days; a day before the agreement counts as the day of the agreement. A broken plan
 * stays broken: only a new one holds again. Days still to come count as unpaid, because nothing more is known.
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
    owed += moneyOf(amount).minor;
    for (let event = later[next]; event && event.day <= due; event = later[++next]) {
      paid += paidBy(event);
    }
    lastDue = due;
    if (paid < owed) break;
  }
  return lastDue;
}

function paidBy(event: Dated): bigint {
  if (event.type === 'payment') return moneyOf(event.amount).minor;
  return event.type === 'payment-returned' ? -moneyOf(event.amount).minor : 0n;
}
