import { timeline, type LedgerEvent } from '#core/dunning';
import { deletionFactOf, type LetterId, type Stage } from '#core/policy';
import { deletionDays } from '../deletion-days.ts';
import { lastOf } from './last-of.ts';
import type { LetterInput } from './letter-input.ts';
import { letterOfStage } from './letter-of-stage.ts';
import { entryOf, isAhead } from './entry-of.ts';

/** Events that a letter answers, and the letter that does. */
export const answers = [
  ['dispute-opened', 'dispute-acknowledged'],
  ['plan-agreed', 'plan-agreed'],
  ['reactivated', 'reactivation'],
] as const satisfies readonly (readonly [LedgerEvent['type'], LetterId])[];

/** A letter with the stage that sends it, its day, and what was known on that day. */
export interface OnItsDay {
  input: LetterInput;
  /** Undefined for a letter that answers an event. */
  sender: Stage | undefined;
  /** `YYYY-MM-DD`; undefined in a form. */
  day: string | undefined;
  /** Day from which the stage has its effect: that of the letter, or an earlier one on which it was done. */
  from: string | undefined;
}

/**
 * The day of a letter is that of the stage that sends it, or of the event that it answers; today without
 * either. A letter of a past day is made from the ledger as it stood then, unless it is written today. One of
 * today or of a day ahead is made from what is known today.
 */
export function onItsDay(letter: LetterId, input: LetterInput): OnItsDay {
  const { policy, ledger, asAt, figures } = input;
  const sender = senderOf(letter, input);
  if (!input.timeline || !ledger) return formOn(input, sender);
  const event = answers.find(([, answer]) => answer === letter)?.[0];
  const entry = sender && entryOf(input.timeline, sender);
  const day = (sender ? entry?.on : event && lastOf(input, event)?.on) ?? asAt;
  if (day >= asAt) return { input, sender, day, from: day };
  if (input.writtenToday) {
    return { input, sender, day: asAt, from: entry?.status === 'done' ? day : asAt };
  }
  const fact = deletionFactOf[policy.cloud];
  const days = deletionDays(policy.cloud, figures);
  const then = timeline({
    policy,
    ledger,
    calendar: input.calendar ?? { holidays: [], covers: null },
    asAt: day,
    retention: fact === null || days === null ? null : { days, fact },
  });
  return { input: { ...input, asAt: day, timeline: then }, sender, day, from: day };
}

function formOn(input: LetterInput, sender: Stage | undefined): OnItsDay {
  const day = input.timeline && input.asAt;
  return { input, sender, day, from: day };
}

function senderOf(letter: LetterId, { policy, timeline, stage }: LetterInput): Stage | undefined {
  const named = policy.stages.find(({ id }) => id === stage);
  if (named) return named;
  const candidates = policy.stages.filter((candidate) => letterOfStage(candidate) === letter);
  return candidates.find((candidate) => isAhead(entryOf(timeline, candidate))) ?? candidates[0];
}
