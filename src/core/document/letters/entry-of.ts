import type { Timeline, TimelineStage } from '#core/dunning';
import type { Stage } from '#core/policy';

/** A stage on a timeline. */
export function entryOf(timeline: Timeline | undefined, { id }: Stage): TimelineStage | undefined {
  return timeline?.stages.find((entry) => entry.id === id);
}

/** Whether a stage is still to come. */
export function isAhead(entry: TimelineStage | undefined): boolean {
  return entry?.status === 'due' || entry?.status === 'planned' || entry?.status === 'held';
}
