import { add, compare, moneyOf, subtract } from '#core/money';
import type { Ledger } from '#core/dunning';

/** Something that can be so and is more often a slip: by its field, such as `event-2-amount`. */
export interface Doubt {
  field: string;
  code: 'before-issue' | 'overpaid';
}

/** Payments before the issue, and the first that pays more than the invoice asks for. */
export function doubtsOf({ invoice, events }: Ledger): Doubt[] {
  const doubts: Doubt[] = [];
  const billed = moneyOf(invoice.amount);
  let paid = subtract(billed, billed);
  let isOver = false;
  const inOrder = events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => a.event.on.localeCompare(b.event.on));
  for (const { event, index } of inOrder) {
    if (event.type === 'payment-returned') paid = subtract(paid, moneyOf(event.amount));
    if (event.type !== 'payment') continue;
    if (event.on < invoice.issuedOn)
      doubts.push({ field: `event-${index}-on`, code: 'before-issue' });
    paid = add(paid, moneyOf(event.amount));
    if (!isOver && compare(paid, billed) > 0) {
      isOver = true;
      doubts.push({ field: `event-${index}-amount`, code: 'overpaid' });
    }
  }
  return doubts;
}
