import { knownDay } from '#core/calendar';
import { suspensionOf, type Move, type TimelineStage } from '#core/dunning';
import type { StageDraft } from '#core/policy';
import type { PictureInput } from './picture-of.ts';
import type { Flag } from './timeline-picture.ts';

/** Why the day of a stage may still move; empty for one that stands. */
export type Doubt = Pick<Flag, 'holidaysUnknown' | 'movesWith'>;

/**
 * Which days may still move since holidays are not known that far: those that are counted in working days or moved
 * to one, what waits for the notice of such a stage, and what counts from such a suspension. A day that the policy
 * keeps stands, known or not.
 */
export function doubts(
  { policy, timeline, retention }: Pick<PictureInput, 'policy' | 'timeline' | 'retention'>,
  moves: ReadonlyMap<string, Move>,
): { stages: ReadonlyMap<string, Doubt>; deletion: boolean } {
  const suspendedOn = suspensionOf(timeline, retention);
  const stages = new Map<string, Doubt>();
  const unsure: { stage: StageDraft; on: string }[] = [];
  let isSuspensionUnsure = false;
  timeline.stages.forEach((dated, index) => {
    const stage = policy.stages[index];
    if (!stage || dated.on === null || !isOpen(dated)) return;
    const { on } = dated;
    const isOfRetention = stage.anchor === 'suspension';
    const waits = unsure.some(
      ({ stage: earlier, on: day }) =>
        (!isOfRetention || earlier.anchor === 'suspension') &&
        (moves.get(stage.id)?.waitsFor === earlier.id ||
          knownDay(day) + earlier.noticeDays >= knownDay(on)),
    );
    const byHolidays = dated.holidaysUnknown === true && restsOnWorkingDays(stage);
    const movesWith =
      isOfRetention && isSuspensionUnsure ? 'suspension' : waits && !byHolidays ? 'notice' : null;
    if (!byHolidays && movesWith === null) return;
    stages.set(stage.id, {
      ...(byHolidays ? { holidaysUnknown: true } : {}),
      ...(movesWith ? { movesWith } : {}),
    });
    unsure.push({ stage, on });
    if (stage.effect === 'suspended' && on === suspendedOn) isSuspensionUnsure = true;
  });
  return { stages, deletion: isSuspensionUnsure && timeline.deletion !== null };
}

function restsOnWorkingDays({ anchor, offset, onNonWorkingDay }: StageDraft): boolean {
  const isCounted = offset.count === 'working' && offset.days > 0 && anchor !== 'suspension';
  return isCounted || onNonWorkingDay === 'next';
}

function isOpen({ status }: TimelineStage): boolean {
  return status === 'planned' || status === 'due' || status === 'held';
}
