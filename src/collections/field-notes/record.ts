import type { FieldNote, FieldNotes } from './field-note.ts';

const tool = 'the checklist, when the record is made';
const preparer = 'whoever prepared the decision';
const rules = 'the rules of the edition that `rules` names';
const keeper = 'whoever keeps the record';
const moment = 'moment in UTC to the second, such as 2026-11-26T19:33:51Z';
const civil = 'civil date, YYYY-MM-DD';
const code = 'code in lower-case letters, digits and hyphens';
const sha256 = 'SHA-256, 64 hexadecimal digits';

const at = (means: string, source = 'the clock of the device'): FieldNote => ({
  means,
  unit: moment,
  source,
});
const coded = (means: string, source = rules): FieldNote => ({ means, unit: code, source });
const worded = (means: string, source = keeper): FieldNote => ({ means, unit: 'words', source });
const dated = (means: string, source = keeper): FieldNote => ({ means, unit: civil, source });

/** An approval, wherever one stands. */
function approval(path: string, means: string): FieldNotes {
  return {
    [path]: { means, source: 'a second person' },
    [`${path}.by`]: worded('Name of the person who approved; never that of whoever prepared it.', 'a second person'),
    [`${path}.at`]: at('When they approved.'),
    [`${path}.decision`]: {
      means: 'Digest of the decision that they saw; another digest means that they approved something else.',
      unit: sha256,
      source: 'the tool, over the fields of the decision',
    },
  };
} // prettier-ignore

/** Two digests, wherever they stand. */
function seal(path: string, means: string): FieldNotes {
  return {
    [path]: { means, source: 'the tool that sealed it' },
    [`${path}.decision`]: {
      means: 'Digest of the fields that make the decision, from `kind` to `standing`, in canonical JSON with version 1.',
      unit: sha256,
      source: 'the tool that sealed it',
    },
    [`${path}.whole`]: {
      means: 'Digest of everything, with the first digest in the place of the seal.',
      unit: sha256,
      source: 'the tool that sealed it',
    },
  };
} // prettier-ignore

const decision: FieldNotes = {
  kind: {
    means: 'Says that this file is such a record.',
    values: { 'saldo-record': 'the record of a decision' },
    source: tool,
  },
  version: {
    means: 'Version of this shape.',
    unit: 'version number; 2 adds `alsoAnswered`, `management` and `resealed`; 3 adds `cloud`, `reactivatedOn`, `changes` and what an approval and `standing` say besides',
    source: tool,
  },
  name: worded('What the partner calls the case.', preparer),
  prepared: { means: 'Who prepared the decision, and when.', source: tool },
  'prepared.by': worded('Name of whoever prepared it.', preparer),
  'prepared.at': at('When the record was made.'),
  asAt: dated('The day that the decision is for: dates in answers are counted from it.', preparer),
  locale: {
    means: 'The language in which questions were read and answered.',
    unit: 'code of ISO 639-1, such as es',
    source: tool,
  },
  rules: { means: 'The edition of the rules that decided.', source: tool },
  'rules.id': coded('Which rules, such as `suspension`.'),
  'rules.version': { means: 'Version of the rules as their authors count it.', unit: 'version number', source: rules },
  'rules.digest': {
    means: 'Digest of everything that decides: questions, rules, duties and thresholds.',
    unit: sha256,
    source: 'the build of the site',
  },
  text: {
    means: 'Short digest of the words that were shown in that language.',
    unit: 'first 16 hexadecimal digits of a SHA-256',
    source: 'the build of the site',
  },
  answers: {
    means: 'The answers that were used, by the code of their question: a code (`yes`, `no`, `unknown`, an option), a date or a number.',
    unit: 'code, civil date, or whole number in the unit of its question',
    source: preparer,
  },
  outcome: coded('What the rules decided.'),
  rule: coded('The rule that decided.'),
  reasons: { means: 'Why: the deciding rule first, then each rider that added duties.', source: rules },
  'reasons.id': coded('Which rule or rider.'),
  'reasons.kind': {
    means: 'What it is.',
    values: { rule: 'the rule that decided', rider: 'one that adds duties, whatever decided' },
    source: rules,
  },
  'reasons.because': coded('Questions whose answers make its condition hold.'),
  'reasons.cites': {
    means: 'What it rests on.',
    unit: 'paragraphs as `article#unit`, and ids of facts',
    source: rules,
  },
  'reasons.certainty': {
    means: 'How sure that ground is: `read` in full, `excerpt`, `derived` from what was read, `practice`, or `ours`, a recommendation of the site.',
    unit: code,
    source: rules,
  },
  duties: coded('What is to be done, in its order.'),
  undocumented: coded('Points that bear on the outcome and that no source settles.'),
  standing: { means: 'What the partner’s own policy said when the checklist was answered; missing where none was handed in.', source: 'the policy and the ledger that were handed in' },
  'standing.invoice': { means: 'Number of the invoice.', unit: 'words', source: 'the ledger that was handed in' },
  'standing.allows': { means: 'True: the policy allowed the suspension when it was judged.', source: 'the policy and the ledger that were handed in' },
  'standing.from': dated('First day on which the policy allows it; null where there is none.', 'the policy and the ledger that were handed in'),
  'standing.missing': coded('Stages before the suspension that the ledger does not show as done.', 'the policy and the ledger that were handed in'),
}; // prettier-ignore

const following: FieldNotes = {
  id: {
    means: 'Names the entry among others on a device; a copy of a case has another.',
    unit: 'lower-case letters, digits and hyphens',
    source: tool,
  },
  ...approval('approved', 'The approval of a second person; missing where there is none.'),
  evidence: { means: 'What the answers rest on.', source: keeper },
  'evidence.what': worded('What it is.'),
  'evidence.where': worded('Where it is kept.'),
  'evidence.on': dated('The day that it is from; missing where unknown.'),
  done: { means: 'Duties that were done.', source: keeper },
  'done.duty': coded('Which duty.'),
  'done.at': at('When it was ticked.'),
  dates: { means: 'Dates of the partner’s own, such as a promise to pay.', source: keeper },
  'dates.on': dated('The day.'),
  'dates.what': worded('What is due then.'),
  'dates.done': at('When it was dealt with; missing while open.'),
  notes: { means: 'Notes, in the order in which they were written.', source: keeper },
  'notes.at': at('When it was written.'),
  'notes.text': worded('What it says; may have several lines.'),
  suspendedOn: {
    means: 'Day of the suspension, where it came after the decision: warnings and the deletion count from it.',
    unit: civil,
    source: keeper,
    facts: ['data.deletion.suspended.21vianet'],
  },
  closed: at('When the case was closed; missing while open.'),
  ...seal('seal', 'What shows a later change; whoever knows how can make a new one, so the digest that counts is the one that somebody else has kept.'),
}; // prettier-ignore

const since2: FieldNotes = {
  alsoAnswered: {
    means: 'Answers that were given and that no rule used, such as the role of whoever decided; same shape as `answers`.',
    unit: 'code, civil date, or whole number in the unit of its question',
    source: preparer,
  },
  management: { means: 'What management decided in writing; a later decision takes the place of an earlier.', source: 'management of the partner' },
  'management.choice': {
    means: 'What they chose before the data is lost.',
    values: {
      reactivate: 'reactivate, to keep the data',
      'payment-plan': 'agree a payment plan',
      'accept-loss': 'accept that the data is deleted',
    },
    source: 'management of the partner',
  },
  'management.by': worded('Name of whoever decided.'),
  'management.on': dated('The day of the decision.'),
  'management.at': at('When it was noted in the record.'),
  resealed: { means: 'Each time that a changed record was sealed again; stays for ever.', source: 'the tool that sealed it' },
  'resealed.at': at('When it was sealed again.'),
  'resealed.changed': {
    means: 'What had been changed.',
    values: { decision: 'the decision itself', rest: 'what followed it' },
    source: 'the tool that sealed it',
  },
  ...seal('resealed.seal', 'The seal that the change broke.'),
  ...approval('resealed.approved', 'The approval that the record lost by it; missing where there was none.'),
}; // prettier-ignore

/** What an approval says besides since version 3. */
function approval3(path: string): FieldNotes {
  return {
    [`${path}.after`]: {
      means: 'How many entries `changes` had when it was given; what was put right by a later one it has not seen. Missing: none.',
      unit: 'entries. Range: from 0',
      source: 'the tool that sealed it',
    },
    [`${path}.onSameDevice`]: {
      means: 'True: given on the device on which the case was recorded, without a file that was passed on. Missing otherwise.',
      source: 'the tool that sealed it',
    },
  };
} // prettier-ignore

const since3: FieldNotes = {
  'standing.on': dated('The day on which it was judged, which need not be `asAt`; missing in records of before.', tool),
  'standing.later': { means: 'The policy takes effect only after the invoice was issued; missing where it does not.', source: 'the policy and the ledger that were handed in' },
  'standing.later.from': dated('The day on which the policy takes effect.', 'the policy that was handed in'),
  'standing.later.issuedOn': dated('The day on which the invoice was issued.', 'the ledger that was handed in'),
  ...approval3('approved'),
  ...approval3('resealed.approved'),
  cloud: {
    means: 'The Partner Center of the case, where it is not that of 21Vianet; no days to a deletion are counted there.',
    values: { 'worldwide-nce': 'worldwide Partner Center, new commerce' },
    source: preparer,
  },
  reactivatedOn: dated('Day on which access was given back; it ends the clock to the deletion of the data.'),
  changes: { means: 'The trail: what took the place of something, and what carries no time of its own, in its order.', source: 'the tool that sealed it' },
  'changes.at': at('When it was changed.'),
  'changes.what': {
    means: 'What was changed.',
    values: {
      'suspended-on': 'the day of the suspension',
      'reactivated-on': 'the day of the reactivation',
      'tick-taken-back': 'a duty is no longer ticked',
      'evidence-added': 'a piece of evidence was added',
      'date-added': 'a date of the partner’s own was added',
      'opened-again': 'a closed case was opened again',
      'approved-again': 'an approval took the place of another',
    },
    source: 'the tool that sealed it',
  },
  'changes.of': worded('Which duty, date or person; missing where that is plain.'),
  'changes.from': worded('What stood there before: a date, a moment or words. Missing where something was only added.'),
  'changes.to': worded('What stood there afterwards, likewise. Missing where something was taken back.'),
}; // prettier-ignore

/** Every field of the record of a decision, by its version. */
export const recordNotes: Readonly<Record<1 | 2 | 3, FieldNotes>> = {
  1: { ...decision, ...following },
  2: { ...decision, ...following, ...since2 },
  3: { ...decision, ...following, ...since2, ...since3 },
};
