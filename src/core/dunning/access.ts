import type { Day } from '#core/calendar';
import { effects, type StageDraft } from '#core/policy';
import type { Dated } from './known-events.ts';
import type { Deeds } from './deeds.ts';
import type { StageDate } from './stage-dates.ts';

/** What the customer can use: everything, no new orders, nothing, nothing any more. */
export type AccessState = 'full' | 'credit-hold' | 'suspended' | 'data-deleted';

/** A state of access from one day until the next span. */
export interface AccessSpan {
  from: Day;
  state: AccessState;
  /** True for what will be if every stage is done on its day. */
  projected: boolean;
}

type Change = Pick<AccessSpan, 'from' | 'state'>;

/** What {@link pastAccess} reads. */
export interface PastAccess {
  issuedOn: Day;
  asAt: Day;
  stages: readonly StageDraft[];
  events: readonly Dated[];
  deeds: Deeds;
  /** Days from suspension to deletion; undefined where there is no figure. */
  deletionDays: number | undefined;
  isOwedOn(day: Day): boolean;
}

/**
 * Rule 8 of TIMELINE up to today. A credit hold ends when no more than the small balance is owed; a
 * reactivation on the very day of the deletion still comes in time.
 */
export function pastAccess(past: PastAccess): Change[] {
  const { stages, events, deeds, deletionDays, asAt } = past;
  const days = new Set(events.map(({ day }) => day));
  const deletions = deeds.suspensions.flatMap(({ from, to }) => {
    const on = from + (deletionDays ?? Infinity);
    return on <= asAt && (to === undefined || on < to) ? { on, until: to ?? Infinity } : [];
  });
  for (const { on } of deletions) days.add(on);
  const holding = stages.filter(({ effect }) => effect === 'credit-hold');
  const deleting = stages.filter(({ effect }) => effect === 'data-deleted');
  const doneOn = (stage: StageDraft) => deeds.doneOn.get(stage.id) ?? Infinity;

  let isOnHold = false;
  const changes = [...days]
    .sort((a, b) => a - b)
    .map((day): Change => {
      isOnHold = (isOnHold || holding.some((stage) => doneOn(stage) === day)) && past.isOwedOn(day);
      const isDeleted =
        deletions.some(({ on, until }) => on <= day && day < until) ||
        deleting.some((stage) => doneOn(stage) <= day);
      const isSuspended = deeds.suspensions.some(
        ({ from, to }) => from <= day && day < (to ?? Infinity),
      );
      const state = isDeleted
        ? 'data-deleted'
        : isSuspended
          ? 'suspended'
          : isOnHold
            ? 'credit-hold'
            : 'full';
      return { from: day, state };
    });
  return changes;
}

/**
 * Access from the issue of the invoice on: to today what happened, after today what will happen if every
 * stage is done on its day. A stage due today changes nothing of today, so it shows from tomorrow.
 */
export function accessSpans(
  past: readonly Change[],
  stages: readonly StageDate[],
  deletionOn: Day | undefined,
  { issuedOn, asAt }: { issuedOn: Day; asAt: Day },
): AccessSpan[] {
  const before = past.findLast(({ from }) => from <= issuedOn);
  const first = before?.state ?? 'full';
  const spans: AccessSpan[] = [{ from: issuedOn, state: first, projected: issuedOn > asAt }];
  let state = first;
  for (const change of past) {
    if (change.from <= issuedOn || change.state === state) continue;
    spans.push({ ...change, projected: false });
    state = change.state;
  }
  for (const change of changesAhead(stages, deletionOn, Math.max(asAt + 1, issuedOn))) {
    if (severity(change.state) <= severity(state)) continue;
    if (spans.at(-1)?.from === change.from) spans.pop();
    spans.push({ ...change, projected: true });
    state = change.state;
  }
  return spans;
}

function changesAhead(
  stages: readonly StageDate[],
  deletionOn: Day | undefined,
  first: Day,
): Change[] {
  const changes = stages.flatMap(({ stage, day, status }): Change[] =>
    stage.effect === 'none' || day === null || status === 'done' || status === 'missed'
      ? []
      : [{ from: Math.max(day, first), state: stage.effect }],
  );
  if (deletionOn !== undefined && deletionOn >= first) {
    changes.push({ from: deletionOn, state: 'data-deleted' });
  }
  return changes
    .filter(({ from }) => from < Infinity)
    .sort((a, b) => a.from - b.from || severity(a.state) - severity(b.state));
}

function severity(state: AccessState): number {
  return state === 'full' ? 0 : effects.indexOf(state);
}
