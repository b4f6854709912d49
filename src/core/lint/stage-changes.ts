import type { PolicyDraft, StageDraft } from '#core/policy';
import type { Change } from './finding.ts';
import type { Plan, PlannedStage } from './plan.ts';
import { set } from './rule.ts';
import type { Placed } from './stages.ts';

/** Day after the due date on which every stage before a place, with its notice, is over; at least 1. */
export function endOfNotices({ stages }: Plan, place: number): number {
  const ends = stages.flatMap(({ stage, index, realDay }) =>
    index < place && stage.anchor !== 'suspension' && realDay !== null
      ? [realDay + stage.noticeDays]
      : [],
  );
  return Math.max(1, ...ends);
}

/** Puts a stage on a day after the due date, in calendar days; nothing when no policy could say so. */
export function movedTo({ stage, index }: Placed, day: number, plan: Plan): Change[] {
  const days = stage.anchor === 'issue' ? day + plan.termDays : day;
  if (stage.anchor === 'suspension' || days > 3660 || days < -366) return [];
  return [set(['stages', index, 'offset'], { days, count: 'calendar' })];
}

/** Gives a stage more notice, and moves the suspension after it when it no longer fits. */
export function lengthened(notice: PlannedStage, noticeDays: number, plan: Plan): Change[] {
  const { suspension } = plan;
  const end = notice.own === null ? 0 : Math.max(...notice.own) + noticeDays;
  const isCut =
    suspension !== undefined &&
    suspension.index > notice.index &&
    suspension.ownDay !== null &&
    suspension.ownDay < end;
  return [
    set(['stages', notice.index, 'noticeDays'], noticeDays),
    ...(isCut ? movedTo(suspension, end, plan) : []),
  ];
}

/** The stages with one more at a place; undefined when there is no room for another. */
export function inserted(
  { stages = [] }: PolicyDraft,
  place: number,
  stage: StageDraft,
): Change[] | undefined {
  if (stages.length >= 60) return undefined;
  return [set(['stages'], stages.toSpliced(place, 0, { ...stage, id: freeId(stages, stage.id) }))];
}

function freeId(stages: readonly StageDraft[], wanted: string): string {
  const taken = new Set(stages.map(({ id }) => id));
  for (let number = 2, id = wanted; ; number++) {
    if (!taken.has(id)) return id;
    id = `${wanted}-${number}`;
  }
}

/** Place for a stage that comes so many days after the suspension: before the first that comes later. */
export function placeAfterSuspension(stages: readonly StageDraft[], days: number): number {
  const later = stages.findIndex(({ anchor, offset }) => anchor === 'suspension' && offset.days > days);
  return later < 0 ? stages.length : later;
} // prettier-ignore
