import type { Figure } from '#core/sentence';
import type { Block } from '../document.ts';
import { gap } from '../gaps.ts';
import type { LetterCase } from './letter-case.ts';
import { invoiceAlone, invoiceWithCharges } from './frame.ts';
import { says } from './says.ts';
import { comeBack, deletion, effectOfSender, mayMove, nextStep } from './what-follows.ts';
import { disputeRoute, payment } from './what-to-do.ts';

/** Before the due date. */
export function preDue(c: LetterCase): Block[] {
  return [
    says('pre-due.opening', { due: c.dueOn }),
    ...invoiceAlone(c),
    ...effectOfSender(c, 'none'),
    ...payment(c, { isEarly: true }),
    ...nextStep(c),
    ...disputeRoute(c),
  ];
}

/** The first reminder is friendly and claims no late charges; the second is firm, states them and offers a plan. */
export function reminder(c: LetterCase, letter: 'reminder-1' | 'reminder-2'): Block[] {
  return [
    says(`${letter}.opening`),
    ...(letter === 'reminder-2' ? invoiceWithCharges(c) : invoiceAlone(c)),
    ...effectOfSender(c, 'none'),
    ...nextStep(c),
    ...payment(c, { offersPlan: letter === 'reminder-2' }),
    ...disputeRoute(c),
  ];
}

/** No new orders; the rest goes on. */
export function creditHold(c: LetterCase): Block[] {
  return [
    says('credit-hold.opening'),
    ...invoiceWithCharges(c),
    says('effect.credit-hold', { date: c.from }, 'strong'),
    ...effectOfSender(c, 'credit-hold'),
    ...nextStep(c),
    ...payment(c, { offersPlan: true }),
    ...disputeRoute(c),
  ];
}

/** The last word before access goes: its date, its effect, and the date of the deletion. */
export function finalNotice(c: LetterCase): Block[] {
  const { policy } = c;
  const suspension = suspensionAhead(c);
  return [
    says('final-notice.opening'),
    ...invoiceWithCharges(c),
    ...effectOfSender(c, 'none'),
    ...(suspension
      ? [
          says('final-notice.effect', { suspension }, 'strong'),
          ...mayMove(c),
          says(`suspension.${policy.cloud}`),
          ...deletion(c),
        ]
      : nextStep(c)),
    ...payment(c, { offersPlan: true }),
    ...disputeRoute(c),
  ];
}

/** Access is gone: why, what still works, when the data goes, how to come back. */
export function suspensionNotice(c: LetterCase): Block[] {
  const { policy } = c;
  const suspension = suspensionDay(c);
  return [
    says(wasWarned(c) ? 'suspension.opening' : 'suspension.openingPlain', { suspension }),
    ...invoiceWithCharges(c),
    says(`suspension.${policy.cloud}`),
    ...deletion(c),
    ...comeBack(c),
    ...payment(c),
    ...disputeRoute(c),
  ];
}

/** Whether the final notice goes before the suspension, or did. */
function wasWarned({ policy, timeline }: LetterCase): boolean {
  const notices = policy.stages.filter(({ letter }) => letter === 'final-notice');
  return notices.some(({ id }) => {
    const status = timeline?.stages.find((entry) => entry.id === id)?.status;
    return status !== 'missed' && status !== 'not-needed';
  });
}

/** The data will go: a warning while there is time, and the last one. */
export function dataWarning(c: LetterCase, letter: 'data-warning' | 'last-warning'): Block[] {
  const { policy } = c;
  const { condition } = policy.reactivation;
  const helpsToPlan = policy.plans.maxInstalments > 0 && condition !== 'paid-in-full';
  const opening =
    letter === 'last-warning' && !helpsToPlan ? 'last-warning.openingNoPlan' : `${letter}.opening`;
  return [
    says(opening, { suspension: suspensionDay(c) }),
    ...invoiceWithCharges(c),
    says(`suspension.${policy.cloud}`),
    ...deletion(c),
    ...comeBack(c),
    // After a last warning nothing is announced any more but what happens to access or data.
    ...(letter === 'last-warning' && c.next?.stage.effect === 'none' ? [] : nextStep(c)),
    ...payment(c),
    ...disputeRoute(c),
  ];
}

/** The day on which access goes; undefined when none is in sight, or when it is gone already. */
export function suspensionAhead({ suspendedOn, isSuspended }: LetterCase): Figure | undefined {
  return isSuspended ? undefined : suspendedOn;
}

/** A suspension that is out of sight stays a gap: the letter was asked for all the same. */
export function suspensionDay({ suspendedOn }: LetterCase): Figure {
  return suspendedOn ?? gap('suspensionDate');
}
