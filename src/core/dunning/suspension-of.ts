import { dateOf, knownDay } from '#core/calendar';
import type { Retention, Timeline } from './timeline.ts';

/**
 * The day that the retention clock of a timeline counts from: the suspension that lasts, else the first in
 * sight; null where there is none.
 */
export function suspensionOf(
  { deletion, access, stages }: Timeline,
  retention: Retention | null,
): string | null {
  if (retention && deletion) return dateOf(knownDay(deletion.on) - retention.days);
  const now = access.findLast(({ projected }) => !projected);
  if (now?.state === 'suspended') return now.from;
  const planned = stages.find(
    ({ effect, status }) =>
      effect === 'suspended' && status !== 'done' && status !== 'missed' && status !== 'not-needed',
  );
  return planned?.on ?? null;
}
