import { saidChannel, saidRole, type StageDraft } from '#core/policy';
import { figure, sentence, type Sentence } from '#core/sentence';
import type { Amount } from '#core/money';

/** What is known of the case beside the stage. */
export interface CaseNote {
  /** What is outstanding, and the day on which that was looked at. */
  owed?: { amount: Amount; on: string };
  /** Whom the customer can turn to. */
  contacts?: readonly Sentence[];
  /** Why the day may still move. */
  doubts?: readonly Sentence[];
}

/**
 * What a stage does, for the note of its day in a calendar: whether the day may still move, how and by whom, what
 * becomes of access, what is outstanding, and whom the customer can turn to.
 */
export function stageNote(
  { channel, role, effect = 'none' }: Partial<Pick<StageDraft, 'channel' | 'role' | 'effect'>>,
  { owed, contacts = [], doubts = [] }: CaseNote = {},
): Sentence {
  const access = { kind: 'said' as const, sentence: sentence(`policy-document:effect.${effect}`) };
  const does =
    !channel || !role
      ? sentence('export:event.access', { access })
      : sentence('export:event.stage', {
          ...{ channel: saidChannel(channel), role: saidRole(role), access },
        });
  const amount = owed && { amount: figure.money(owed.amount), date: figure.date(owed.on) };
  const people = figure.list(contacts.map((one) => ({ kind: 'said' as const, sentence: one })));
  return [
    ...doubts,
    does,
    ...(amount ? [sentence('export:event.owed', amount)] : []),
    ...(contacts.length > 0 ? [sentence('export:event.contacts', { contacts: people })] : []),
  ].reduce((before, next) =>
    sentence('export:notedAgain', {
      text: { kind: 'said', sentence: before },
      note: { kind: 'said', sentence: next },
    }),
  );
}
