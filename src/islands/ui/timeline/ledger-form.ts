import type { Ledger, LedgerEvent } from '#core/dunning';
import type { Locale } from '#i18n';
import { moneyText } from './money-text.ts';

/** An invoice with what happened to it, and the day on which it is looked at. */
export interface LedgerState {
  ledger: Ledger;
  asAt: string;
}

/** What is written in the fields, right or wrong. */
export interface LedgerForm {
  number: string;
  issuedOn: string;
  dueOn: string;
  amount: string;
  currency: string;
  asAt: string;
  events: EventForm[];
}

/** One event as it is written; which fields count depends on its type. */
export interface EventForm {
  type: LedgerEvent['type'];
  on: string;
  amount: string;
  until: string;
  reason: string;
  stage: string;
  proved: boolean;
  instalments: { dueOn: string; amount: string }[];
}

/** An event in which nothing is written yet. */
export function blankEvent(type: EventForm['type'], on: string): EventForm {
  return { type, on, amount: '', until: '', reason: '', stage: '', proved: false, instalments: [] };
}

/** What the fields show for a ledger. */
export function formOf({ ledger, asAt }: LedgerState, locale: Locale): LedgerForm {
  const { number, issuedOn, dueOn, amount } = ledger.invoice;
  const { value, currency } = amount;
  const events = ledger.events.map((event): EventForm => ({
    ...blankEvent(event.type, event.on),
    ...('amount' in event ? { amount: moneyText(event.amount.value, locale) } : {}),
    ...('until' in event && event.until !== undefined ? { until: event.until } : {}),
    ...('reason' in event && event.reason !== undefined ? { reason: event.reason } : {}),
    ...('stage' in event ? { stage: event.stage } : {}),
    ...('proved' in event && event.proved !== undefined ? { proved: event.proved } : {}),
    ...('instalments' in event
      ? { instalments: event.instalments.map((one) => ({ dueOn: one.dueOn, amount: moneyText(one.amount.value, locale) })) }
      : {}),
  }));
  return { number, issuedOn, dueOn, amount: moneyText(value, locale), currency, asAt, events };
} // prettier-ignore

/** What is written in the fields, and the last state that they made or were given. */
export interface LedgerDraft {
  form: LedgerForm;
  over: LedgerState;
}

/** Where what is written in the form of one invoice lies while the form is not shown. */
export interface LedgerDesk {
  draft?: LedgerDraft;
}

/**
 * The fields after the state changed from outside, as when a mark is dragged: what changed there is taken
 * over; what else is written, right or wrong, finished or not, stays.
 */
export function formAfter(
  { form, over }: LedgerDraft,
  next: LedgerState,
  locale: Locale,
): LedgerForm {
  const before: Partial<Record<string, unknown>> = { ...formOf(over, locale) };
  const changed = Object.entries(formOf(next, locale)).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field]),
  );
  return { ...form, ...Object.fromEntries(changed) };
}
