import { saidStage, type StageDraft } from '#core/policy';
import { figure, sentence, type Figure } from '#core/sentence';
import type { EffectChange } from './effect-change.ts';
import { calendarDays, type SampleDays } from './sample-days.ts';
import { word } from './show.ts';
import type { Kept } from './stage-changes.ts';
import { changed } from './term-changes.ts';
import { isSame, ruleOf, saidWhen, type When } from './when.ts';

/** When a stage comes: by its rule, and on the sample invoice, where earlier stages may push it. */
interface Place {
  rule: When;
  /** Undefined where it never comes. */
  sample: When | undefined;
}

/**
 * What becomes of the day of a stage, told once: that it comes on another day, that its rule is another and moves
 * nothing, or both in one sentence. A stage that follows the suspension moves only against the suspension.
 */
export function dayChanges(
  { before, after, index }: Kept,
  was: SampleDays,
  is: SampleDays,
): EffectChange[] {
  const [then, now] = [placeOf(before, was), placeOf(after, is)];
  const path = ['stages', index];
  const stage = saidStage(after);
  const told = (kind: 'moves' | 'stage-field', code: string, figures: Record<string, Figure>) => [
    { kind, path, sentence: sentence(`policy-diff:${code}`, { stage, ...figures }) },
  ];
  const rules = { before: saidWhen(then.rule), after: saidWhen(now.rule) };
  const isSameRule = isSame(then.rule, now.rule);
  const [old, young] = [then.sample, now.sample];
  if (!old || !young) {
    return [
      ...(old ? told('moves', 'moves.never', {}) : []),
      ...(young ? told('moves', 'moves.now', { after: saidWhen(young) }) : []),
      ...(isSameRule ? counted(before, after, path) : told('stage-field', 'rule.planned', rules)),
    ];
  }
  const days = { before: saidWhen(old), after: saidWhen(young) };
  if (isSameRule) {
    return [
      ...(isSame(old, young) ? [] : told('moves', 'moves.from', days)),
      ...counted(before, after, path),
    ];
  }
  if (isSame(old, then.rule) && isSame(young, now.rule)) return told('moves', 'moves.from', days);
  return dayOf(before, was) === dayOf(after, is)
    ? told('stage-field', 'rule.still', { ...rules, day: saidWhen(young) })
    : told('moves', 'rule.comes', { ...rules, then: saidWhen(old), now: saidWhen(young) });
}

/** Another kind of days to count, where it makes no other day, such as before the due date. */
function counted(
  before: StageDraft,
  after: StageDraft,
  path: EffectChange['path'],
): EffectChange[] {
  const among = { stage: saidStage(after), field: figure.said('policy-diff:field.stages.count') };
  const said = changed(among, before.offset.count, after.offset.count, word('count'));
  return said ? [{ kind: 'stage-field', path: [...path, 'offset', 'count'], sentence: said }] : [];
}

function placeOf(stage: StageDraft, days: SampleDays): Place {
  const rule = ruleOf(stage);
  const day = dayOf(stage, days);
  if (day === undefined) return { rule, sample: undefined };
  const isPushed = day !== calendarDays(stage);
  return { rule, sample: isPushed ? { anchor: stage.anchor, days: day, isWorking: false } : rule };
}

/** Day of a stage on the sample invoice, from the anchor of the stage. */
function dayOf({ id, anchor }: StageDraft, days: SampleDays): number | undefined {
  const from = { issue: days.issuedOn, due: days.dueOn, suspension: days.suspendedOn }[anchor];
  const day = days.stages.get(id);
  return day === undefined || from === undefined ? undefined : day - from;
}
