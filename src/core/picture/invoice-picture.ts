import {
  ledgerProblems,
  timeline,
  type LedgerProblem,
  type Timeline,
  type TimelineInput,
} from '#core/dunning';
import { timelinePicture } from './picture-of.ts';
import type { TimelinePicture } from './timeline-picture.ts';

/** Timeline and picture of one invoice, or what makes them impossible. Never throws for a checked ledger. */
export function invoicePicture(
  input: TimelineInput,
): { timeline: Timeline; picture: TimelinePicture } | { problems: LedgerProblem[] } {
  const problems = ledgerProblems(input.policy, input.ledger);
  if (problems.length > 0) return { problems };
  const result = timeline(input);
  return { timeline: result, picture: timelinePicture({ ...input, timeline: result }) };
}
