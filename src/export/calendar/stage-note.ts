import { saidChannel, saidRole, type StageDraft } from '#core/policy';
import { sentence, type Sentence } from '#core/sentence';

/** What a stage does, for the note of its day in a calendar: how and by whom, and what becomes of access. */
export function stageNote({
  channel,
  role,
  effect = 'none',
}: Partial<Pick<StageDraft, 'channel' | 'role' | 'effect'>>): Sentence {
  const access = { kind: 'said' as const, sentence: sentence(`policy-document:effect.${effect}`) };
  if (!channel || !role) return sentence('export:event.access', { access });
  return sentence('export:event.stage', {
    ...{ channel: saidChannel(channel), role: saidRole(role), access },
  });
}
