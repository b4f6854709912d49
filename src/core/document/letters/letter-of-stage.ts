import { letterIds, type LetterId, type Stage } from '#core/policy';

/** The letter a stage sends: the one it names, or for a name of the user's own the one that says what the stage does. */
export function letterOfStage(stage: Stage): LetterId | null {
  const { letter, effect, anchor, offset } = stage;
  if (letter === null) return null;
  const known = letterIds.find((id) => id === letter);
  if (known) return known;
  if (effect === 'suspended') return 'suspension';
  if (effect === 'credit-hold') return 'credit-hold';
  if (anchor === 'suspension') return 'data-warning';
  return offset.days <= 0 ? 'pre-due' : 'reminder-1';
}
