import type { StageDraft } from '#core/policy';

/** The same stages with one of them moved by so many places. */
export function moved(stages: readonly StageDraft[], index: number, by: number): StageDraft[] {
  const next = [...stages];
  const [one] = next.splice(index, 1);
  if (one) next.splice(Math.max(0, Math.min(next.length, index + by)), 0, one);
  return next;
}

/**
 * A stage that nobody has described yet, for the place where it belongs: it changes no access, leaves no days of
 * its own, and comes between its neighbours, so that no other stage moves.
 */
export function newStage(stages: readonly StageDraft[]): StageDraft {
  const place = placeForNew(stages);
  const after = stages[place];
  return {
    id: freeId(stages),
    effect: 'none',
    anchor: 'due',
    offset: {
      days: dayBetween(stages.slice(0, place), after),
      count: after?.offset.count ?? 'calendar',
    },
    onNonWorkingDay: 'next',
    noticeDays: 0,
    channel: 'email',
    role: 'accounts-receivable',
    letter: null,
  };
}

/** Where a new stage belongs: before the final notice, or what suspends or follows a suspension. */
export function placeForNew(stages: readonly StageDraft[]): number {
  const at = stages.findIndex(
    ({ anchor, effect, letter }) =>
      letter === 'final-notice' || anchor === 'suspension' || effect === 'suspended',
  );
  return at < 0 ? stages.length : at;
}

/**
 * Days after the due date for a place: between those of its neighbours as far as they count from it, and not before the
 * notices above it are over, where the stage below leaves room for that.
 */
function dayBetween(above: readonly StageDraft[], after: StageDraft | undefined): number {
  const before = above.at(-1);
  const from = before?.anchor === 'due' ? before.offset.days : 0;
  const free = Math.max(0, ...above.map(noticeEnd));
  if (after?.anchor !== 'due') return Math.min(Math.max(from + 7, free), 3660);
  const middle = Math.floor((Math.min(from, after.offset.days) + after.offset.days) / 2);
  return Math.min(Math.max(middle, free), after.offset.days);
}

/** The day after the due date on which the notice of a stage is over, with a weekend for each five working days. */
function noticeEnd({ anchor, offset: { days, count }, noticeDays }: StageDraft): number {
  if (anchor !== 'due') return 0;
  return (count === 'working' && days > 0 ? Math.ceil((days * 7) / 5) + 2 : days) + noticeDays;
}

function freeId(stages: readonly StageDraft[]): string {
  for (let n = 1; ; n += 1) {
    const id = `step-${n}`;
    if (!stages.some((stage) => stage.id === id)) return id;
  }
}
