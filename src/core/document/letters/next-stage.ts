import type { Stage } from '#core/policy';
import { isForCustomer } from '../for-customer.ts';
import { entryOf, isAhead } from './entry-of.ts';
import type { LetterInput } from './letter-input.ts';

/**
 * The first stage after the sender that is still to come; after an event, the first of all. A friendly word before
 * the due date follows from no unpaid invoice, and is no step.
 */
export function nextStage(
  sender: Stage | undefined,
  { policy, timeline, ledger }: LetterInput,
): Stage | undefined {
  const stages = policy.stages.filter((stage) => stage === sender || isForCustomer(stage));
  const after = sender ? stages.slice(stages.indexOf(sender) + 1) : stages;
  const isFriendly = (candidate: Stage) => {
    if (candidate.effect !== 'none') return false;
    if (candidate.letter === 'pre-due') return true;
    const on = entryOf(timeline, candidate)?.on;
    return on && ledger
      ? on <= ledger.invoice.dueOn
      : candidate.anchor === 'due' && candidate.offset.days <= 0;
  };
  const steps = after.filter((candidate) => !isFriendly(candidate));
  return timeline
    ? steps.find((candidate) => isAhead(entryOf(timeline, candidate)))
    : sender && steps[0];
}
