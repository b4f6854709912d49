import type { Block } from '../document.ts';
import { gap } from '../gaps.ts';
import type { LetterCase } from './letter-case.ts';
import {
  comeBack,
  deletion,
  disputeRoute,
  effectOfSender,
  invoiceLines,
  nextStep,
  payment,
  says,
} from './letter-parts.ts';

/** Before the due date. */
export function preDue(c: LetterCase): Block[] {
  return [
    says('pre-due.opening', { due: c.dueOn }),
    invoiceLines(c),
    ...effectOfSender(c, 'none'),
    ...payment(c, { offersPlan: false }),
    ...nextStep(c),
    ...disputeRoute(c),
  ];
}

/** The first reminder is friendly, the second firm and with the offer of a plan. */
export function reminder(c: LetterCase, letter: 'reminder-1' | 'reminder-2'): Block[] {
  return [
    says(`${letter}.opening`),
    invoiceLines(c),
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
    invoiceLines(c),
    says('effect.credit-hold', { date: c.on }, 'strong'),
    ...effectOfSender(c, 'credit-hold'),
    ...nextStep(c),
    ...payment(c, { offersPlan: true }),
    ...disputeRoute(c),
  ];
}

/** The last word before access goes: its date, its effect, and the date of the deletion. */
export function finalNotice(c: LetterCase): Block[] {
  const { suspendedOn, policy } = c;
  return [
    says('final-notice.opening'),
    invoiceLines(c),
    ...effectOfSender(c, 'none'),
    ...(suspendedOn
      ? [
          says('final-notice.effect', { suspension: suspendedOn }, 'strong'),
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
  const wasWarned = policy.stages.some(({ letter }) => letter === 'final-notice');
  return [
    says(wasWarned ? 'suspension.opening' : 'suspension.openingPlain', { suspension }),
    invoiceLines(c),
    says(`suspension.${policy.cloud}`),
    ...deletion(c),
    ...comeBack(c),
    ...payment(c, { offersPlan: false }),
    ...disputeRoute(c),
  ];
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
    invoiceLines(c),
    says(`suspension.${policy.cloud}`),
    ...deletion(c),
    ...comeBack(c),
    ...nextStep(c),
    ...payment(c, { offersPlan: false }),
    ...disputeRoute(c),
  ];
}

/** A suspension that is out of sight stays a gap: the letter was asked for all the same. */
export function suspensionDay({ suspendedOn }: LetterCase) {
  return suspendedOn ?? gap('suspensionDate');
}
