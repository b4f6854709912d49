import type { StageDraft } from '#core/policy';
import { figure, type Figure } from '#core/sentence';

/** A day as a policy says it: so many days after an anchor, or before it where below zero. */
export interface When {
  anchor: StageDraft['anchor'];
  days: number;
  isWorking: boolean;
}

/** When a stage comes by its own rule. Working days count only after the issue or the due date. */
export function ruleOf({ anchor, offset }: Pick<StageDraft, 'anchor' | 'offset'>): When {
  const { days, count } = offset;
  return { anchor, days, isWorking: count === 'working' && days > 0 && anchor !== 'suspension' };
}

/** A day in the words of the document, such as “9 calendar days before the due date”. */
export function saidWhen({ anchor, days, isWorking }: When): Figure {
  if (days === 0) return figure.said(`policy-diff:when.${anchor}.on`);
  const side = days < 0 ? 'before' : isWorking ? 'afterWorking' : 'after';
  return figure.said(`policy-diff:when.${anchor}.${side}`, { count: figure.count(Math.abs(days)) });
}

/** Whether two days are said alike. */
export function isSame(one: When, other: When): boolean {
  return (
    one.anchor === other.anchor && one.days === other.days && one.isWorking === other.isWorking
  );
}
