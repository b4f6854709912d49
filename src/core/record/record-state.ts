import type { Block } from '#core/document';
import type { Cloud } from '#core/policy';
import { dayOf } from '#core/calendar';
import { asWritten, figure, sentence, type Figure, type Sentence } from '#core/sentence';
import type { Change, DecisionRecord } from './record.ts';
import type { RulesEdition } from './rules-edition.ts';
import { rulesSentence } from '#core/case';
import { dateSentence, momentSentence } from './said.ts';
import { isChanged, type Verification } from './seal-record.ts';

/**
 * What an approval of a record is worth: none where it is of another content, unsure where something was changed
 * by hand, and good for an earlier state where something that it saw was put right since.
 */
export type ApprovalState = 'none' | 'valid' | 'earlier' | 'another' | 'unsure';

/** What the approval of a record is worth, by its seal and by the trail of changes. */
export function approvalState(record: DecisionRecord, seen: Verification): ApprovalState {
  if (seen.approval === 'none') return 'none';
  if (seen.approval === 'of-another') return 'another';
  if (isChanged(seen)) return 'unsure';
  return correctionsSinceApproval(record) > 0 ? 'earlier' : 'valid';
}

/** How many things that stood in the record when it was approved were put right or taken back since. */
function correctionsSinceApproval({ approved, changes = [] }: DecisionRecord): number {
  return changes.slice(approved?.after ?? 0).filter(isCorrection).length;
}

/** Whether a change took the place of something, and did not only add to it. */
export function isCorrection({ from, what }: Change): boolean {
  return from !== undefined && what !== 'approved-again';
}

/** Who approved and how, or why what looks like an approval is none. */
export function approvalSentences(record: DecisionRecord, seen: Verification): Sentence[] {
  const { approved } = record;
  if (!approved) return [part('notApproved')];
  const words = { valid: 'approvedBy', earlier: 'approvedEarlier', another: 'approvedAnother', unsure: 'approvedUnsure', none: 'notApproved' }; // prettier-ignore
  const state = approvalState(record, seen);
  const count = figure.count(correctionsSinceApproval(record));
  return [
    part(words[state], { ...who(approved), ...(state === 'earlier' && { count }) }),
    ...(approved.onSameDevice ? [part('approvedOnSameDevice')] : []),
  ];
}

/** The trail of changes as rows of a document: when, what, what stood there, what stands there now. */
export function changeRows(
  { changes = [], cloud }: DecisionRecord,
  edition: RulesEdition,
): Sentence[][] {
  return changes.map((change) => [
    momentSentence(change.at),
    changeSentence(change, edition, cloud),
    value(change.from),
    value(change.to),
  ]);
}

/** What was changed, in words. */
export function changeSentence(
  { what, of }: Change,
  edition: RulesEdition,
  cloud?: Cloud,
): Sentence {
  if (of === undefined) return sentence(`case-log:change.${what}`);
  const { duties } = edition.model;
  const name: Figure =
    what !== 'tick-taken-back'
      ? figure.text(of)
      : Object.hasOwn(duties, of)
        ? { kind: 'said', sentence: rulesSentence(`duty.${of}`, edition, cloud) }
        : figure.text(of);
  return sentence(`case-log:change.${what}`, { of: name });
}

/** What stood in a place, or stands there: a day, a moment, words, or nothing. */
function value(text: string | undefined): Sentence {
  if (text === undefined) return part('nothing');
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return momentSentence(text);
  return dayOf(text) === undefined ? asWritten(text) : dateSentence(text);
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
  const corrections = (record.changes ?? []).filter(isCorrection).length;
  const trail = corrections > 0 ? [part('corrected', { count: figure.count(corrections) })] : [];
  const same: Block[] = [{ id: 'state', kind: 'paragraph', text: seal('same') }];
  const broken = [...said, ...resealedSentences(record)];
  return [...(broken.length === 0 ? same : []), ...strongBlocks([...broken, ...trail])];
}

function strongBlocks(sentences: readonly Sentence[]): Block[] {
  return sentences.map((text, index) => ({ id: `state-${index + 1}`, kind: 'paragraph', text, tone: 'strong' })); // prettier-ignore
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
