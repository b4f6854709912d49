import type { Block } from '#core/document';
import { figure, sentence, type Figure, type Sentence } from '#core/sentence';
import type { DecisionRecord } from './record.ts';
import { momentSentence } from './said.ts';
import { isChanged, type Verification } from './seal-record.ts';

/** What an approval of a record is worth: none where it is of another content, unsure where something was changed. */
export type ApprovalState = 'none' | 'valid' | 'another' | 'unsure';

/** What the approval of a record is worth, by its seal. */
export function approvalState(seen: Verification): ApprovalState {
  if (seen.approval === 'none') return 'none';
  if (seen.approval === 'of-another') return 'another';
  return isChanged(seen) ? 'unsure' : 'valid';
}

/** Who approved, or why what looks like an approval is none. */
export function approvalSentence({ approved }: DecisionRecord, seen: Verification): Sentence {
  if (!approved) return part('notApproved');
  const words = { valid: 'approvedBy', another: 'approvedAnother', unsure: 'approvedUnsure', none: 'notApproved' }; // prettier-ignore
  return part(words[approvalState(seen)], who(approved));
}

/** Each time that a changed record was sealed again, and the approvals that this cost. */
export function resealedSentences({ resealed = [] }: DecisionRecord): Sentence[] {
  return resealed.flatMap(({ at, changed, approved }) => [
    part(changed === 'decision' ? 'resealedDecision' : 'resealedRest', { moment: moment(at) }),
    ...(approved ? [part('lostApproval', who(approved))] : []),
  ]);
}

/** Whether a record is as it was sealed: what comes first in every document of it. */
export function stateBlocks(record: DecisionRecord, seen: Verification): Block[] {
  const seal = (key: string) => sentence(`case-log:case.seal.${key}`);
  const said = isChanged(seen)
    ? [seal('changed'), seal(seen.decision === 'changed' ? 'decision' : 'rest'), seal('keptAside')]
    : [];
  const strong = [...said, ...resealedSentences(record)];
  return strong.length === 0
    ? [{ id: 'state', kind: 'paragraph', text: seal('same') }]
    : strong.map((text, index) => ({ id: `state-${index + 1}`, kind: 'paragraph', text, tone: 'strong' })); // prettier-ignore
}

/** The digests of what is there now, and those that the file brings where they are others. */
export function digestBlocks(record: DecisionRecord, seen: Verification): Block[] {
  const digests = ({ decision, whole }: DecisionRecord['seal']) => ({
    decision: figure.text(decision),
    whole: figure.text(whole),
  });
  const own: Block = { id: 'digests', kind: 'paragraph', text: part('digests', digests(seen.digests)) }; // prettier-ignore
  if (!isChanged(seen)) return [own];
  const text = part('digestsSealed', digests(record.seal));
  return [own, { id: 'digests-sealed', kind: 'paragraph', text, tone: 'strong' }];
}

function who({ by, at }: { by: string; at: string }): Record<string, Figure> {
  return { name: figure.text(by), moment: moment(at) };
}

function moment(at: string): Figure {
  return { kind: 'said', sentence: momentSentence(at) };
}

function part(key: string, figures?: Sentence['figures']): Sentence {
  return sentence(`case-log:record.${key}`, figures);
}
