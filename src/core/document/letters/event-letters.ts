import type { LedgerEvent } from '#core/dunning';
import { figure, sentence, type Figure } from '#core/sentence';
import type { Block } from '../document.ts';
import { gap, written } from '../gaps.ts';
import { invoiceLines } from './frame.ts';
import { says } from './says.ts';
import { comeBack, deletion, nextStep } from './what-follows.ts';
import { disputeRoute, payment } from './what-to-do.ts';
import type { LetterCase } from './letter-case.ts';

/** The last event of a kind that is known on the day we stand. */
export function lastOf<T extends LedgerEvent['type']>(
  { ledger, asAt }: Pick<LetterCase, 'ledger' | 'asAt'>,
  type: T,
): Extract<LedgerEvent, { type: T }> | undefined {
  const events = (ledger?.events ?? []).filter(
    (event): event is Extract<LedgerEvent, { type: T }> => event.type === type && event.on <= asAt,
  );
  return events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).at(-1);
}

/** Access is back. */
export function reactivation(c: LetterCase): Block[] {
  const isPaid = c.amounts && Number(c.amounts.outstanding.value) === 0;
  const suspends = c.policy.stages.some(({ effect }) => effect === 'suspended');
  return [
    says('reactivation.opening', { date: dayOf(c, 'reactivated') }),
    says('reactivation.check'),
    invoiceLines(c),
    ...(isPaid
      ? [says('reactivation.paid')]
      : [
          says(suspends ? 'reactivation.owed' : 'reactivation.owedNoSuspension'),
          ...nextStep(c),
          ...payment(c, { offersPlan: false }),
        ]),
    ...disputeRoute(c),
  ];
}

/** Payment by instalments is agreed. */
export function planAgreed(c: LetterCase): Block[] {
  const plan = lastOf(c, 'plan-agreed');
  const rows: [Figure, Figure][] = plan?.instalments.map(({ dueOn, amount }) => [
    figure.date(dueOn),
    figure.money(amount),
  ]) ?? [[gap('date'), gap('amount')]];
  return [
    says('plan-agreed.opening', { date: dayOf(c, 'plan-agreed') }),
    invoiceLines(c, { hasPlan: true }),
    {
      id: 'instalments',
      kind: 'table',
      caption: sentence('letters:plan-agreed.caption'),
      head: [sentence('letters:plan-agreed.day'), sentence('letters:plan-agreed.sum')],
      rows: rows.map(([date, amount]) => [
        sentence('letters:plan-agreed.dayCell', { date }),
        sentence('letters:plan-agreed.sumCell', { amount }),
      ]),
    },
    says('plan-agreed.kept'),
    says('plan-agreed.broken'),
    ...(c.isSuspended ? [...comeBack(c), ...deletion(c)] : []),
    ...payment(c, { offersPlan: false }),
    ...disputeRoute(c),
  ];
}

/** A dispute has arrived. */
export function disputeAcknowledged(c: LetterCase): Block[] {
  const {
    answerWithinWorkingDays: days,
    undisputedPartDue,
    disputedPartHeld,
    route,
  } = c.policy.disputes;
  return [
    says('dispute-acknowledged.opening', { date: dayOf(c, 'dispute-opened') }),
    invoiceLines(c),
    days > 0
      ? says('dispute-acknowledged.answer', { days: figure.workingDays(days) })
      : says('dispute-acknowledged.answerToday'),
    ...(disputedPartHeld ? [says('dispute-acknowledged.held')] : []),
    ...(undisputedPartDue ? [says('dispute-acknowledged.due'), ...nextStep(c)] : []),
    says('dispute-acknowledged.more', { route: written(route, 'disputeRoute') }),
    ...(c.isSuspended ? deletion(c) : []),
  ];
}

function dayOf(c: LetterCase, type: 'reactivated' | 'plan-agreed' | 'dispute-opened'): Figure {
  const event = lastOf(c, type);
  return event ? figure.date(event.on) : gap('date');
}
