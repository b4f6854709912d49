import type { PolicyDraft, StageDraft } from '#core/policy';

/** A stage and where it stands. */
export interface Placed {
  stage: StageDraft;
  index: number;
}

/** The stages of a draft with their places. */
export function placedStages({ stages = [] }: PolicyDraft): Placed[] {
  return stages.map((stage, index) => ({ stage, index }));
}

/** The first stage that suspends, whether or not it is ever reached. */
export function suspensionIn(draft: PolicyDraft): Placed | undefined {
  return placedStages(draft).find(({ stage }) => stage.effect === 'suspended');
}

/** Whether a stage is the last word before a suspension: by its letter or by its id, and not the suspension itself. */
export function isFinalNotice({ id, letter, effect }: StageDraft): boolean {
  if (effect === 'suspended' || effect === 'data-deleted') return false;
  return letter === 'final-notice' || id === 'final-notice';
}

/** Whether two stages do the same thing on the same day, by the same way, role and letter. */
export function isSameDeed(a: StageDraft, b: StageDraft): boolean {
  return (
    a.effect === b.effect &&
    a.anchor === b.anchor &&
    a.offset.days === b.offset.days &&
    a.offset.count === b.offset.count &&
    a.channel === b.channel &&
    a.role === b.role &&
    a.letter === b.letter
  );
}

/** Whether a text field of a draft is still empty. */
export function isBlank(text: string | null | undefined): boolean {
  return text === undefined || text === null || text.trim() === '';
}

/** Whether a stage is spoken and leaves nothing written. */
export function isSpoken({ channel }: StageDraft): boolean {
  return channel === 'phone' || channel === 'meeting';
}
