import { saidStage } from '#core/policy';
import { figure } from '#core/sentence';
import type { Plan, PlannedStage } from './plan.ts';
import { set, type Trouble } from './rule.ts';
import { movedTo } from './stage-changes.ts';
import { isFinalNotice } from './stages.ts';

/** A suspension and the final notice whose deadline it does not keep. */
export interface CutNotice {
  suspension: PlannedStage;
  notice: PlannedStage;
  /** Days that the policy leaves between them. */
  gap: number;
}

/** The suspension that is written sooner than its own final notice allows; undefined when there is none. */
export function cutNotice({ stages, suspension }: Plan): CutNotice | undefined {
  const notice = stages.findLast(
    ({ stage, index }) => isFinalNotice(stage) && index < (suspension?.index ?? 0),
  );
  const days = notice?.own;
  if (!suspension?.own || !notice || !days) return undefined;
  // Where working days are counted the gap changes with the weekday: only one that is never enough is cut.
  const gap = Math.max(...suspension.own.map((day, sample) => day - (days[sample] ?? day)));
  return gap < notice.stage.noticeDays ? { suspension, notice, gap } : undefined;
}

/**
 * The stages that those before them always delay: by standing later themselves (out of order), or by
 * their notice. A suspension that cuts its final notice short is left to its own rule.
 */
export function lateStages(plan: Plan, isOutOfOrder: boolean): Trouble[] {
  const cut = cutNotice(plan)?.suspension;
  return plan.stages.flatMap((late) => {
    const by = blocker(plan, late);
    if (late === cut || !by || late.realDay === null || late.ownDay === null) return [];
    if ((by.realDay ?? 0) > late.ownDay !== isOutOfOrder) return [];
    return [
      {
        path: ['stages', late.index, 'offset'],
        figures: {
          stage: saidStage(late.stage),
          by: saidStage(by.stage),
          ...(isOutOfOrder ? {} : { notice: figure.calendarDays(by.stage.noticeDays) }),
          delay: figure.calendarDays(late.delay),
        },
        fix: onRealDay(late, plan),
      },
    ];
  });
}

/** The stage before that ends last, on the clock of a stage that is delayed. */
function blocker({ stages, suspension }: Plan, late: PlannedStage): PlannedStage | undefined {
  // No notice of ours delays a deletion, and its day is a fact.
  const isDeletion = late.stage.effect === 'data-deleted';
  if (late.delay <= 0 || late.stage.offset.days < 0 || isDeletion) return undefined;
  const isOfRetention = late.stage.anchor === 'suspension';
  return stages
    .slice(0, late.index)
    .filter((other) =>
      isOfRetention ? other.stage.anchor === 'suspension' || other === suspension : true,
    )
    .reduce<PlannedStage | undefined>(
      (last, other) => (last && end(last) >= end(other) ? last : other),
      undefined,
    );
}

function end({ realDay, stage }: PlannedStage): number {
  return realDay === null ? -Infinity : realDay + stage.noticeDays;
}

function onRealDay(late: PlannedStage, plan: Plan) {
  const { stage, index, realDay } = late;
  if (realDay === null) return undefined;
  if (stage.anchor !== 'suspension') {
    const { suspension, suspendedOn = realDay } = plan;
    // The suspension goes along, or the policy would cut its own final notice short.
    const isAnnounced =
      isFinalNotice(stage) && suspension !== undefined && suspension.index > index;
    const isCut = isAnnounced && (suspension.ownDay ?? 0) < realDay + stage.noticeDays;
    return [
      ...movedTo(late, realDay, plan),
      ...(isCut ? movedTo(suspension, suspendedOn, plan) : []),
    ];
  }
  const days = realDay - (plan.suspension?.realDay ?? realDay);
  return days > 3660 ? undefined : [set(['stages', index, 'offset', 'days'], days)];
}
