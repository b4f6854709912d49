import { dateOf, knownDay, workingDays } from '#core/calendar';
import { figure, sentence, type Figure } from '#core/sentence';
import type { Block } from '../document.ts';
import { gap, written } from '../gaps.ts';
import { invoiceAlone, invoiceWithCharges } from './frame.ts';
import { lastOf } from './last-of.ts';
import { isClaimed } from './late-charges.ts';
import { says } from './says.ts';
import { comeBack, deletion, nextStep } from './what-follows.ts';
import { disputeRoute, payment } from './what-to-do.ts';
import type { LetterCase } from './letter-case.ts';

/** Access is back. */
export function reactivation(c: LetterCase): Block[] {
  const isPaid = c.amounts && Number(c.amounts.outstanding.value) === 0;
  const suspends = c.policy.stages.some(({ effect }) => effect === 'suspended');
  return [
    says('reactivation.opening', { date: dayOf(c, 'reactivated') }),
    says('reactivation.check'),
    ...(isPaid
      ? [...invoiceAlone(c), says('reactivation.paid')]
      : [
          ...invoiceWithCharges(c),
          says(suspends ? 'reactivation.owed' : 'reactivation.owedNoSuspension'),
          ...nextStep(c),
          ...payment(c),
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
    ...invoiceAlone(c, { claimed: false }),
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
    ...payment(c),
    ...disputeRoute(c),
  ];
}

/** A dispute has arrived. */
export function disputeAcknowledged(c: LetterCase): Block[] {
  const { undisputedPartDue, disputedPartHeld, route } = c.policy.disputes;
  return [
    says('dispute-acknowledged.opening', { date: dayOf(c, 'dispute-opened') }),
    ...(isClaimed(c) ? invoiceWithCharges(c) : invoiceAlone(c)),
    ...answer(c),
    ...(disputedPartHeld ? [says('dispute-acknowledged.held')] : []),
    ...(undisputedPartDue ? [...undisputedPart(c), ...nextStep(c)] : []),
    says('dispute-acknowledged.more', { route: written(route, 'disputeRoute') }),
    ...(c.isSuspended ? deletion(c) : []),
  ];
}

/** By when the dispute is answered: a date where the holidays until then are known; nothing once it has passed. */
function answer(c: LetterCase): Block[] {
  const { answerWithinWorkingDays: count } = c.policy.disputes;
  const opened = lastOf(c, 'dispute-opened');
  const isLater = (day: string) => c.day !== undefined && c.day > day;
  if (count === 0)
    return opened && isLater(opened.on) ? [] : [says('dispute-acknowledged.answerToday')];
  const days = c.calendar && workingDays(c.calendar);
  const last = opened && days?.after(knownDay(opened.on), count);
  const date = last !== undefined && days?.isKnown(last) ? dateOf(last) : null;
  if (date === null)
    return [says('dispute-acknowledged.answer', { days: figure.workingDays(count) })];
  return isLater(date) ? [] : [says('dispute-acknowledged.answerBy', { date: figure.date(date) })];
}

/** When the rest is due, or was; nothing where all that is owed is in dispute. */
function undisputedPart({ ledger, day, dueOn: due, amounts }: LetterCase): Block[] {
  if (amounts && Number(amounts.claimed.value) === 0) return [];
  const isPast = ledger !== undefined && day !== undefined && day > ledger.invoice.dueOn;
  return [says(`dispute-acknowledged.due.${isPast ? 'past' : 'ahead'}`, { due })];
}

function dayOf(c: LetterCase, type: 'reactivated' | 'plan-agreed' | 'dispute-opened'): Figure {
  const event = lastOf(c, type);
  return event ? figure.date(event.on) : gap('date');
}
