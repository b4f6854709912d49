import type { Day, WorkingDays } from '#core/calendar';
import type { StageDraft } from '#core/policy';
import type { Deeds } from './deeds.ts';
import { lasting } from './deeds.ts';
import type { FreeDays } from './free-days.ts';
import type { Holder } from './held-periods.ts';

/** How a stage stands on the day we stand (rule 7). */
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

/** Rules 3 to 7 and 9 of TIMELINE, stage after stage, each on what the earlier ones leave. */
export function stageDates(stages: readonly StageDraft[], ground: Ground): StageDate[] {
  const { asAt, deeds, freeDays, workingDays } = ground;
  const lastDone = stages.findLastIndex(({ id }) => deeds.doneOn.has(id));
  const suspendedFrom = lasting(deeds.suspensions)?.from;
  /** Ends of the notices so far, by the clock that the next stage runs on. */
  const floor = { dunning: -Infinity, retention: -Infinity };
  let suspension = suspendedFrom;

  return stages.map((stage, index) => {
    const onRetention = stage.anchor === 'suspension';
    const dated = date();
    const day = dated.day;
    if (day === null || dated.status === 'missed') return dated;
    floor.dunning = Math.max(floor.dunning, freeDays.after(day, stage.noticeDays));
    // Rule 9 before rule 4: what the dunning clock delays after a suspension must not delay a warning.
    if (onRetention || stage.effect === 'suspended') {
      floor.retention = Math.max(floor.retention, day + stage.noticeDays);
    }
    if (stage.effect === 'suspended' && dated.status !== 'done' && day < Infinity) {
      suspension ??= day;
    }
    return dated;

    function date(): StageDate {
      const done = deeds.doneOn.get(stage.id);
      if (done !== undefined) return { stage, day: done, status: 'done' };
      const own = onRetention ? retentionDay() : dunningDay(stage, ground);
      if (index < lastDone) return { stage, day: leftOut(own), status: 'missed' };
      if (onRetention) return own === undefined ? notNeeded() : onClockOfRetention(own);
      if (isPast(stage, ground) && own !== undefined) {
        const was = stage.onNonWorkingDay === 'next' ? workingDays.onOrAfter(own) : own;
        return ground.isOwedOn(was) ? { stage, day: was, status: 'missed' } : notNeeded();
      }
      return ground.isOwedOn(asAt) ? onClockOfDunning(own ?? Infinity) : notNeeded();
    }

    function retentionDay(): Day | undefined {
      return suspension === undefined ? undefined : suspension + stage.offset.days;
    }

    /** When a stage that was passed over should have been done: by its own day, or when it was passed over. */
    function leftOut(own: Day | undefined): Day | null {
      const later = stages.slice(index + 1).flatMap(({ id }) => deeds.doneOn.get(id) ?? []);
      return Math.min(own ?? Infinity, ...later);
    }

    function onClockOfDunning(own: Day): StageDate {
      const free = freeDays.onOrAfter(Math.max(own, floor.dunning, asAt));
      const day = stage.onNonWorkingDay === 'next' ? freeDays.workingOnOrAfter(free) : free;
      return { stage, day, status: ground.heldBy ? 'held' : day === asAt ? 'due' : 'planned' };
    }

    function onClockOfRetention(own: Day): StageDate {
      const from = Math.max(own, floor.retention, asAt);
      const day = stage.onNonWorkingDay === 'next' ? workingDays.onOrAfter(from) : from;
      // Until there is a suspension, what holds it holds all that follows it.
      const isHeld = ground.heldBy && suspendedFrom === undefined;
      return { stage, day, status: isHeld ? 'held' : day === asAt ? 'due' : 'planned' };
    }

    function notNeeded(): StageDate {
      return { stage, day: null, status: 'not-needed' };
    }
  });
}

/** Rule 3: its own day, before notices, holds of that day and free days are looked at. */
function dunningDay({ anchor, offset }: StageDraft, ground: Ground): Day {
  const from = anchor === 'issue' ? ground.issuedOn : ground.dueOn;
  if (offset.days <= 0) return from + offset.days;
  return offset.count === 'working'
    ? ground.freeDays.workingAfter(from, offset.days)
    : ground.freeDays.after(from, offset.days);
}

/** Rule 5: a friendly word before the due day makes no sense after it. */
function isPast({ offset }: StageDraft, { asAt, dueOn }: Ground): boolean {
  return offset.days <= 0 && asAt > dueOn;
}
