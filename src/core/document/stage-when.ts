import type { StageDraft } from '#core/policy';
import { figure, sentence, type Sentence } from '#core/sentence';

/** When a stage comes, in words: “7 calendar days before the due date”. */
export function stageWhen({ anchor, offset }: Pick<StageDraft, 'anchor' | 'offset'>): Sentence {
  const { days, count } = offset;
  if (days === 0) return sentence(`policy-document:when.${anchor}.on`);
  // Working days count only forwards, and never from a suspension (rules 3 and 9 of TIMELINE).
  const isWorking = count === 'working' && days > 0 && anchor !== 'suspension';
  const side = days < 0 ? 'before' : isWorking ? 'afterWorking' : 'after';
  return sentence(`policy-document:when.${anchor}.${side}`, {
    count: figure.count(Math.abs(days)),
  });
}
