import { saidStage, type PolicyDraft } from '#core/policy';
import { figure, sentence, type Figure, type Sentence } from '#core/sentence';
import type { EffectChange } from './effect-change.ts';
import type { SampleDays } from './sample-days.ts';
import type { Kept } from './stage-changes.ts';
import { isSame, ruleOf } from './when.ts';

/** Whether a changed term gives an invoice another due day. */
export function movesDueDay({ path: [section, field] }: EffectChange): boolean {
  return section === 'invoicing' && (field === 'termDays' || field === 'countedFrom');
}

/**
 * Suspension and deletion where the term of payment changes: days after a due day that moves itself say nothing of
 * sooner or later, so that both are counted from the day on which the term begins. `suspension` is its place when
 * nothing else is to be said of its day. Undefined where the due day stays, or the term begins on another day.
 */
export function sinceStart(
  { invoicing: old }: PolicyDraft,
  { invoicing: young }: PolicyDraft,
  kept: readonly Kept[],
  was: SampleDays,
  is: SampleDays,
): { changes: EffectChange[]; suspension: number | undefined } | undefined {
  const start = young?.countedFrom;
  if (!start || start !== old?.countedFrom || old.termDays === young.termDays) return undefined;
  const since = figure.said(`policy-diff:since.${start}`);
  const told = (then: number | undefined, now: number | undefined, what: string, more: Record<string, Figure> = {}): Sentence[] => {
    if (then === undefined || now === undefined) return [];
    const [before, after] = [then - was.issuedOn, now - is.issuedOn];
    if (before === after) return [];
    return [sentence(`policy-diff:dueMoved.${what}`, { since, before: figure.count(before), after: figure.count(after), ...more })];
  };
  const suspension = kept.find(({ after }) => after.effect === 'suspended');
  const stage = suspension && { stage: saidStage(suspension.after) };
  const isRuleKept = suspension && isSame(ruleOf(suspension.before), ruleOf(suspension.after));
  return {
    changes: [
      ...told(was.suspendedOn, is.suspendedOn, 'stage', stage).map((said) => ({ kind: 'moves' as const, path: ['stages', suspension?.index ?? 0], sentence: said })),
      ...told(was.deletionOn, is.deletionOn, 'deletion').map((said) => ({ kind: 'deletion' as const, path: ['stages'], sentence: said })),
    ],
    suspension: isRuleKept ? suspension.index : undefined,
  };
} // prettier-ignore
