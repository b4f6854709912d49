import { createHash } from 'node:crypto';
import { readLedger } from '#collections/ledger';
import { editionOf, suspensionRules } from '#collections/decision-rules';
import type { Answers } from '#core/decision';
import {
  makeRecord,
  sealRecord,
  type DecisionRecord,
  type Hash,
  type OpenRecord,
  type RulesEdition,
} from '#core/record';
import { root } from '../../support/build.ts';

const { ledger } = readLedger(`${root}content`, root);

/** The rules of the project, whole, and as the edition that a browser is given. */
export const { model, edition } = suspensionRules(`${root}content`, root, ledger);

/** The edition of rules that were changed in one way. */
export function changedEdition(change: (copy: typeof model) => void): RulesEdition {
  const copy = structuredClone(model);
  change(copy);
  return editionOf(copy, ledger);
}

/** SHA-256 as Node has it, apart from the one of the browser. */
export const hash: Hash = (text) =>
  Promise.resolve(createHash('sha256').update(text).digest('hex'));

/** A customer suspended for its debt on the fifth of October, 52 days before the decision. */
export const dayFiftyTwo = {
  state: 'suspended',
  news: 'no',
  'suspended-on': '2026-10-05',
  identity: 'matched',
  'legal-hold': 'no',
  'suspended-for': 'non-payment',
  'debt-now': 'unpaid',
  told: 'yes',
  'delegated-rights': 'yes',
  role: 'sales-agent',
  'partner-kind': 'direct',
} as const;

/** A customer that sends spam at this moment, and is suspended. */
export const spam = {
  state: 'active',
  harm: 'yes',
  wrongdoer: 'customer',
  evidence: 'strong',
  identity: 'matched',
  'legal-hold': 'no',
  'operator-notice': 'none',
  role: 'sales-agent',
  'partner-kind': 'direct',
  'delegated-rights': 'yes',
} as const;

/** A record of some answers, not yet sealed. */
export function opened(answers: Answers = dayFiftyTwo, asAt = '2026-11-26'): OpenRecord {
  const details = { id: 'case-4711', name: 'Contoso 4711', preparedBy: 'Ana Ruiz', locale: 'en' };
  const made = makeRecord({ ...details, at: '2026-11-26T09:30:00Z', asAt, answers }, edition);
  if (!('record' in made)) throw new Error(`These answers still ask ${made.ask}.`);
  return made.record;
}

/** The same with evidence, ticks, dates, notes and an approval, sealed. */
export async function fullRecord(): Promise<DecisionRecord> {
  const record = await sealRecord(opened(), hash);
  return sealRecord(
    {
      ...record,
      approved: { by: 'Luca Bianchi', at: '2026-11-26T11:00:00Z', decision: record.seal.decision },
      evidence: [{ what: 'Bank statement', where: 'Archive, folder 7', on: '2026-11-25' }],
      done: [{ duty: 'last-warning', at: '2026-11-26T12:00:00Z' }],
      dates: [{ on: '2026-11-30', what: 'Promise to pay' }],
      notes: [{ at: '2026-11-26T12:05:00Z', text: 'Called, no answer.' }],
    },
    hash,
  );
}
