import type { Day, WorkingDays } from '#core/calendar';
import type { StageDraft } from '#core/policy';
import { lasting, type Deeds } from './deeds.ts';
import type { FreeDays } from './free-days.ts';
import type { Holder } from './held-periods.ts';
import { ownDay } from './own-day.ts';

/** How a stage stands on the day we stand (rule 7 of TIMELINE). */
export type Status = 'done' | 'missed' | 'not-needed' | 'held' | 'due' | 'planned';

/** A stage with its day. Null: not needed. `Infinity`: held without an end in sight. */
export interface StageDate {
  stage: StageDraft;
  day: Day | null;
  status: Status;
}

/** All that the dates of stages rest on. */
export interface Ground {
  asAt: Day;
  issuedOn: Day;
  dueOn: Day;
  deeds: Deeds;
  workingDays: WorkingDays;
  freeDays: FreeDays;
  /** What holds today, the first named first. */
  heldBy: Holder | undefined;
  /** Whether more than the small balance is outstanding on a day, as known today. */
  isOwedOn(day: Day): boolean;
}

/** What the stages before one leave to it. */
interface Before {
  /** End of the latest notice, for a stage on the dunning clock and for one on the retention clock. */
  dunning: Day;
  retention: Day;
  /** Day that the retention clock counts from. */
  suspendedOn: Day | undefined;
}

/** Rules 3 to 7 and 9 of TIMELINE, stage after stage, each on what the earlier ones leave. */
export function stageDates(stages: readonly StageDraft[], ground: Ground): StageDate[] {
  const lastDone = stages.findLastIndex(({ id }) => ground.deeds.doneOn.has(id));
  let before: Before = {
    dunning: -Infinity,
    retention: -Infinity,
    suspendedOn: lasting(ground.deeds.suspensions)?.from,
  };
  return stages.map((stage, index) => {
    const done = ground.deeds.doneOn.get(stage.id);
    const own = ownDay(stage, { ...ground, suspendedOn: before.suspendedOn }, ground.freeDays);
    const dated: StageDate =
      done !== undefined
        ? { stage, day: done, status: 'done' }
        : index < lastDone
          ? leftOut(stage, own, stages.slice(index + 1), ground)
          : openStage(stage, own, before, ground);
    before = after(dated, before, ground.freeDays);
    return dated;
  });
}

function openStage(
  stage: StageDraft,
  own: Day | undefined,
  before: Before,
  ground: Ground,
): StageDate {
  if (own === undefined) return { stage, day: null, status: 'not-needed' };
  if (stage.anchor === 'suspension') return onRetentionClock(stage, own, before, ground);
  // Rule 5: a friendly word before the due day makes no sense after it.
  if (stage.offset.days <= 0 && ground.asAt > ground.dueOn) {
    const day = moved(stage, own, ground.workingDays);
    return ground.isOwedOn(day)
      ? { stage, day, status: 'missed' }
      : { stage, day: null, status: 'not-needed' };
  }
  return ground.isOwedOn(ground.asAt)
    ? onDunningClock(stage, own, before, ground)
    : { stage, day: null, status: 'not-needed' };
}

function onDunningClock(stage: StageDraft, own: Day, before: Before, ground: Ground): StageDate {
  const { asAt, freeDays, heldBy } = ground;
  const free = freeDays.onOrAfter(Math.max(own, before.dunning, asAt));
  const day = stage.onNonWorkingDay === 'next' ? freeDays.workingOnOrAfter(free) : free;
  return { stage, day, status: heldBy ? 'held' : day === asAt ? 'due' : 'planned' };
}

function onRetentionClock(stage: StageDraft, own: Day, before: Before, ground: Ground): StageDate {
  const { asAt, workingDays, heldBy, deeds } = ground;
  const isRunning = lasting(deeds.suspensions) !== undefined;
  const day = moved(stage, Math.max(own, before.retention, asAt), workingDays);
  // Until there is a suspension, what holds it holds all that follows it.
  return { stage, day, status: heldBy && !isRunning ? 'held' : day === asAt ? 'due' : 'planned' };
}

/** Rule 5: passed over by a later stage; dated when it should have been done, at the latest when it was passed. */
function leftOut(
  stage: StageDraft,
  own: Day | undefined,
  later: readonly StageDraft[],
  { deeds }: Ground,
): StageDate {
  const passed = later.flatMap(({ id }) => deeds.doneOn.get(id) ?? []);
  return { stage, day: Math.min(own ?? Infinity, ...passed), status: 'missed' };
}

function after({ stage, day, status }: StageDate, before: Before, freeDays: FreeDays): Before {
  if (day === null || status === 'missed') return before;
  const isSuspension = stage.effect === 'suspended';
  // Rule 9 goes before rule 4: what the dunning clock delays after a suspension delays no warning about data.
  const isOfRetention = isSuspension || stage.anchor === 'suspension';
  const isAhead = isSuspension && status !== 'done' && day < Infinity;
  return {
    dunning: Math.max(before.dunning, freeDays.after(day, stage.noticeDays)),
    retention: isOfRetention
      ? Math.max(before.retention, day + stage.noticeDays)
      : before.retention,
    suspendedOn: before.suspendedOn ?? (isAhead ? day : undefined),
  };
}

function moved({ onNonWorkingDay }: StageDraft, day: Day, workingDays: WorkingDays): Day {
  return onNonWorkingDay === 'next' ? workingDays.onOrAfter(day) : day;
}
