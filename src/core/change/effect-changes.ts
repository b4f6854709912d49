import type { PolicyDraft } from '#core/policy';
import { sentence } from '#core/sentence';
import { dayChanges } from './day-changes.ts';
import type { EffectChange } from './effect-change.ts';
import { movesDueDay, sinceStart } from './due-day.ts';
import { sampleDays, type SampleDays } from './sample-days.ts';
import { stageChanges } from './stage-changes.ts';
import { termChanges } from './term-changes.ts';
import { saidWhen } from './when.ts';

/** What the changes are told with. */
export interface ChangeContext {
  /** Figures of `facts.yaml` by id. */
  figures: ReadonlyMap<string, number>;
}

/**
 * What a changed policy changes in effect: first what moves on one invoice that nobody pays, in the days that the
 * document tells, then the stages, then the other terms. What moves the due day comes before all that is counted
 * from it. Empty when nothing changes. Values of the same effect,
 * such as 0 and "0.00", are no change.
 */
export function effectChanges(
  before: PolicyDraft,
  after: PolicyDraft,
  { figures }: ChangeContext,
): EffectChange[] {
  const [was, is] = [sampleDays(before, { figures }), sampleDays(after, { figures })];
  const { kept, changes } = stageChanges(before, after);
  const days = kept.flatMap((pair) => dayChanges(pair, was, is));
  const isMove = ({ kind }: EffectChange) => kind === 'moves';
  const terms = termChanges(before, after);
  const since = sinceStart(before, after, kept, was, is);
  const isToldSince = ({ path }: EffectChange) => path[1] !== undefined && path[1] === since?.suspension;
  return [
    ...terms.filter(movesDueDay),
    ...(since ? since.changes : []),
    ...days.filter((change) => isMove(change) && !isToldSince(change)),
    ...(since ? [] : deletion(was, is)),
    ...days.filter((change) => !isMove(change)),
    ...changes,
    ...terms.filter((change) => !movesDueDay(change)),
  ];
} // prettier-ignore

/** Data deleted on another day after the due date; it follows the suspension. */
function deletion(was: SampleDays, is: SampleDays): EffectChange[] {
  const from = ({ deletionOn, dueOn }: SampleDays) =>
    deletionOn === undefined ? undefined : deletionOn - dueOn;
  const said = (days: number) => saidWhen({ anchor: 'due', days, isWorking: false });
  const [before, after] = [from(was), from(is)];
  if (before === after) return [];
  const told =
    after === undefined
      ? sentence('policy-diff:deletion.never')
      : before === undefined
        ? sentence('policy-diff:deletion.now', { after: said(after) })
        : sentence('policy-diff:deletion.from', { before: said(before), after: said(after) });
  return [{ kind: 'deletion', path: ['stages'], sentence: told }];
}
