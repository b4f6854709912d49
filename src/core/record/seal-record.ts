import { canonicalJson } from './canonical-json.ts';
import { decisiveFields, newestVersion, type DecisionRecord, type OpenRecord } from './record.ts';

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
  /** The digests of what the record holds now, worked out anew; those that it brings stand in its seal. */
  digests: DecisionRecord['seal'];
}

/**
 * Seals a record, again after each change: a digest of the decision, and one of everything. It is of the
 * newest version afterwards, which changes no digest of a decision.
 */
export async function sealRecord(record: OpenRecord, hash: Hash): Promise<DecisionRecord> {
  const newest: OpenRecord = { ...record, version: newestVersion };
  return { ...newest, seal: await digestsOf(newest, hash) };
}

/**
 * Holds a record against its seal. A digest shows a change made by hand or by accident; whoever knows how
 * can make a new one, so the digest that counts is the one that somebody else has kept.
 */
export async function verifyRecord(record: DecisionRecord, hash: Hash): Promise<Verification> {
  const { seal, approved } = record;
  const digests = await digestsOf(record, hash);
  return {
    decision: digests.decision === seal.decision ? 'same' : 'changed',
    whole: digests.whole === seal.whole ? 'same' : 'changed',
    approval: !approved
      ? 'none'
      : approved.decision === digests.decision
        ? 'of-this'
        : 'of-another',
    digests,
  };
}

/** Whether anything of a record was changed since it was sealed. */
export function isChanged({ decision, whole }: Verification): boolean {
  return decision === 'changed' || whole === 'changed';
}

async function digestsOf(record: OpenRecord, hash: Hash): Promise<DecisionRecord['seal']> {
  const decision = await hash(decisionText(record));
  return { decision, whole: await hash(canonicalJson({ ...record, seal: { decision } })) };
}

/** Later versions left the form of a decision as it was: an approval of one outlives the newer version. */
function decisionText(record: OpenRecord): string {
  const fields = decisiveFields.map((field) => [field, record[field]]);
  return canonicalJson({ ...(Object.fromEntries(fields) as object), version: 1 });
}
