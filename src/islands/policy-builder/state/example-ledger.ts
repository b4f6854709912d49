import { dateOf, knownDay } from '#core/calendar';
import type { Ledger } from '#core/dunning';
import { decimalsOf } from '#core/money';
import type { PolicyDraft } from '#core/policy';

/** Issue and due date of an invoice of today under a policy's terms. */
export function dueOn(draft: PolicyDraft, issuedOn: string): string {
  const { termDays = 30, countedFrom } = draft.invoicing ?? {};
  const [year = 2000, month = 1] = issuedOn.split('-').map(Number);
  const from =
    countedFrom === 'month-end' ? knownDay(firstOfNext(year, month)) - 1 : knownDay(issuedOn);
  return dateOf(from + termDays) ?? issuedOn;
}

/** An invoice to try a policy on: issued today, nothing has happened yet. */
export function exampleLedger(draft: PolicyDraft, today: string): Ledger {
  const currency = draft.invoicing?.currency ?? 'CNY';
  const value = decimalsOf(currency) === 0 ? '10000' : '10000.00';
  return {
    invoice: {
      number: 'A-1',
      issuedOn: today,
      dueOn: dueOn(draft, today),
      amount: { value, currency },
    },
    events: [],
  };
}

function firstOfNext(year: number, month: number): string {
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${nextYear}-${String(next).padStart(2, '0')}-01`;
}
