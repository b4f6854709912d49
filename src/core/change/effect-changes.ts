import type { WorkCalendar } from '#core/calendar';
import { saidStage, type PolicyDraft } from '#core/policy';
import { figure, sentence } from '#core/sentence';
import type { EffectChange } from './effect-change.ts';
import { sampleDays, type SampleDays } from './sample-days.ts';
import { stageChanges, type Kept } from './stage-changes.ts';
import { termChanges } from './term-changes.ts';

/** What the changes are told with. */
export interface ChangeContext {
  /** Figures of `facts.yaml` by id. */
  figures: ReadonlyMap<string, number>;
  calendar: WorkCalendar;
  /** Due day of the sample invoice, `YYYY-MM-DD`; {@link usualDueOn} where it is left out. */
  dueOn?: string;
}

/** When the sample invoice is due unless told otherwise: a Wednesday, that of the worked examples of TIMELINE. */
export const usualDueOn = '2026-04-01';

/**
 * What a changed policy changes in effect: first what moves on one sample invoice that nobody pays, then the
 * stages, then the other terms. Empty when nothing changes. Values of the same effect, such as 0 and "0.00",
 * are no change.
 */
export function effectChanges(
  before: PolicyDraft,
  after: PolicyDraft,
  { figures, calendar, dueOn = usualDueOn }: ChangeContext,
): EffectChange[] {
  const sample = { figures, calendar, dueOn };
  const [was, is] = [sampleDays(before, sample), sampleDays(after, sample)];
  const { kept, changes } = stageChanges(before, after);
  return [
    ...kept.flatMap((pair) => moves(pair, was, is)),
    ...deletion(was, is),
    ...changes.filter(({ path }) => !kept.some((pair) => isToldByMove(pair, path, was, is))),
    ...termChanges(before, after),
  ];
}

type Anchor = 'issue' | 'due' | 'suspension';

/** A stage that comes on another day of the sample invoice, counted from what it counts from. */
function moves({ before, after, index }: Kept, was: SampleDays, is: SampleDays): EffectChange[] {
  const anchor: Anchor = before.anchor === after.anchor ? after.anchor : 'issue';
  const [from, to] = [dayOf(before.id, anchor, was), dayOf(after.id, anchor, is)];
  if (from === to) return [];
  const stage = saidStage(after);
  const told =
    to === undefined
      ? sentence('policy-diff:moves.never', { stage })
      : from === undefined
        ? sentence(`policy-diff:moves.${anchor}.now`, { stage, after: figure.count(to) })
        : sentence(`policy-diff:moves.${anchor}.from`, {
            stage,
            before: figure.count(from),
            after: figure.count(to),
          });
  return [{ kind: 'moves', path: ['stages', index], sentence: told }];
}

/** Whether a new day of the rule says no more than the move on the sample invoice already does. */
function isToldByMove(
  { before, after, index }: Kept,
  path: EffectChange['path'],
  was: SampleDays,
  is: SampleDays,
): boolean {
  return (
    path.join('.') === `stages.${index}.offset.days` &&
    before.anchor === after.anchor &&
    dayOf(before.id, before.anchor, was) === before.offset.days &&
    dayOf(after.id, after.anchor, is) === after.offset.days
  );
}

function dayOf(id: string, anchor: Anchor, days: SampleDays): number | undefined {
  const from = { issue: days.issuedOn, due: days.dueOn, suspension: days.suspendedOn }[anchor];
  const day = days.stages.get(id);
  return day === undefined || from === undefined ? undefined : day - from;
}

/** Data deleted on another day after the due date; it follows the suspension. */
function deletion(was: SampleDays, is: SampleDays): EffectChange[] {
  const after = ({ deletionOn, dueOn }: SampleDays) =>
    deletionOn === undefined ? undefined : deletionOn - dueOn;
  const [from, to] = [after(was), after(is)];
  if (from === to) return [];
  const told =
    to === undefined
      ? sentence('policy-diff:deletion.never')
      : from === undefined
        ? sentence('policy-diff:deletion.now', { after: figure.count(to) })
        : sentence('policy-diff:deletion.from', {
            before: figure.count(from),
            after: figure.count(to),
          });
  return [{ kind: 'deletion', path: ['stages'], sentence: told }];
}
