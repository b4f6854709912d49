import type { Day } from '#core/calendar';
import type { StageDraft } from '#core/policy';
import type { FreeDays } from './free-days.ts';

/** Days that offsets count from; `suspension` undefined while none is in sight. */
export interface Anchors {
  issuedOn: Day;
  dueOn: Day;
  suspendedOn: Day | undefined;
}

/**
 * Rules 3 and 9 of TIMELINE: the day of a stage by itself, before notices, holds of that day and free days
 * are looked at. Zero or less is plain arithmetic in calendar days, and so is all that follows a suspension,
 * whatever the policy says to count. Undefined without a suspension to count from.
 */
export function ownDay(stage: StageDraft, anchors: Anchors, freeDays: FreeDays): Day | undefined {
  const { anchor, offset } = stage;
  const from = { issue: anchors.issuedOn, due: anchors.dueOn, suspension: anchors.suspendedOn }[
    anchor
  ];
  if (from === undefined) return undefined;
  if (anchor === 'suspension' || offset.days <= 0) return from + offset.days;
  return offset.count === 'working'
    ? freeDays.workingAfter(from, offset.days)
    : freeDays.after(from, offset.days);
}
