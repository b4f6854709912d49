import type { StageDraft } from '#core/policy';

/** The same stages with one of them moved by so many places. */
export function moved(stages: readonly StageDraft[], index: number, by: number): StageDraft[] {
  const next = [...stages];
  const [one] = next.splice(index, 1);
  if (one) next.splice(Math.max(0, Math.min(next.length, index + by)), 0, one);
  return next;
}

/** A stage that nobody has described yet, after the last one of the dunning clock. */
export function newStage(stages: readonly StageDraft[]): StageDraft {
  const last = stages.findLast(({ anchor }) => anchor === 'due')?.offset.days ?? 0;
  return {
    id: freeId(stages),
    effect: 'none',
    anchor: 'due',
    offset: { days: Math.min(last + 7, 3660), count: 'calendar' },
    onNonWorkingDay: 'next',
    noticeDays: 0,
    channel: 'email',
    role: 'accounts-receivable',
    letter: null,
  };
}

/** Where a new stage belongs: before the first that follows a suspension or brings it. */
export function placeForNew(stages: readonly StageDraft[]): number {
  const at = stages.findIndex(
    ({ anchor, effect }) => anchor === 'suspension' || effect === 'suspended',
  );
  return at < 0 ? stages.length : at;
}

function freeId(stages: readonly StageDraft[]): string {
  for (let n = 1; ; n += 1) {
    const id = `step-${n}`;
    if (!stages.some((stage) => stage.id === id)) return id;
  }
}
