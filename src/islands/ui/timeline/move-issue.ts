import { dateOf, dayOf, knownDay } from '#core/calendar';
import type { LedgerState } from './ledger-form.ts';

/** The same invoice issued on another day; it is due as many days later as before. What happened stays where it was. */
export function moveIssue<S extends Pick<LedgerState, 'ledger'>>(state: S, issuedOn: string): S {
  const { invoice } = state.ledger;
  const dueOn = movedDue(invoice, issuedOn);
  return { ...state, ledger: { ...state.ledger, invoice: { ...invoice, issuedOn, dueOn } } };
}

/** The due day that keeps the term when the issue moves; the old one where that cannot be told. */
export function movedDue(old: { issuedOn: string; dueOn: string }, issuedOn: string): string {
  const [from, due, to] = [dayOf(old.issuedOn), dayOf(old.dueOn), dayOf(issuedOn)];
  if (from === undefined || due === undefined || to === undefined || due < from) return old.dueOn;
  return dateOf(knownDay(issuedOn) + due - from) ?? old.dueOn;
}
