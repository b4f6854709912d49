import { canonicalJson } from './canonical-json.ts';
import { decisiveFields, type DecisionRecord, type OpenRecord } from './record.ts';

/** The SHA-256 of a text in UTF-8, in hexadecimal; a shell brings it. */
export type Hash = (text: string) => Promise<string>;

/** Whether a record is as it was sealed, part by part. */
export interface Verification {
  /** Answers, outcome, reasons, duties, persons and rules. */
  decision: 'same' | 'changed';
  /** The record as a whole: evidence, ticks, dates, notes and approval too. */
  whole: 'same' | 'changed';
  /** Whether the approval is of this decision. */
  approval: 'none' | 'of-this' | 'of-another';
}

/** Seals a record, again after each change: a digest of the decision, and one of everything. */
export async function sealRecord(record: OpenRecord, hash: Hash): Promise<DecisionRecord> {
  const decision = await hash(decisionText(record));
  const whole = await hash(wholeText(record, decision));
  return { ...record, seal: { decision, whole } };
}

/**
 * Holds a record against its seal. A digest shows a change made by hand or by accident; whoever knows how
 * can make a new one, so the digest that counts is the one that somebody else has kept.
 */
export async function verifyRecord(record: DecisionRecord, hash: Hash): Promise<Verification> {
  const { seal, approved } = record;
  const decision = await hash(decisionText(record));
  const whole = await hash(wholeText(record, seal.decision));
  return {
    decision: decision === seal.decision ? 'same' : 'changed',
    whole: whole === seal.whole ? 'same' : 'changed',
    approval: !approved ? 'none' : approved.decision === decision ? 'of-this' : 'of-another',
  };
}

function decisionText(record: OpenRecord): string {
  return canonicalJson(Object.fromEntries(decisiveFields.map((field) => [field, record[field]])));
}

function wholeText(record: OpenRecord, decision: string): string {
  return canonicalJson({ ...record, seal: { decision } });
}
