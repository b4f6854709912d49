import type { Difference } from '#core/decision/prove';
import type { Sentence } from '#core/sentence';
import { sayer } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import type { InputProblem } from './bad-input.ts';

const say = sayer('en', wordsOf('en', 'errors', 'figures'));

/** Whoever uses a terminal is told in the terms of JSON what a page says in everyday words. */
const inTermsOfJson: Readonly<Record<string, string>> = {
  'errors:expected.string': 'text in quotes',
  'errors:expected.boolean': 'true or false',
  'errors:expected.object': 'an object',
  'errors:expected.decimal':
    'a decimal of zero or more in quotes, such as “10000.00”, below 1000000000000',
  'errors:expected.json': 'JSON',
  'errors:found.object': 'an object',
};

function said(words: string | Sentence): string {
  return typeof words === 'string' ? words : (inTermsOfJson[words.code] ?? say(words));
}

function answersText(answers: Readonly<Record<string, string>>): string {
  return Object.entries(answers)
    .map(([fact, answer]) => `${fact}=${answer}`)
    .join(' ');
}

const mostProblems = 5;

function problemText({ file, path, expected, found, whatToDo }: InputProblem): string {
  const lines = [
    `${file}${path === undefined ? '' : `  ${path}`}`,
    `  expected  ${said(expected)}`,
    `  found     ${said(found)}`,
    ...(whatToDo ? [`  to do     ${said(whatToDo)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

interface LetterPrinted {
  letter: string;
  on: string;
  status: string;
  subject: string;
  body: string;
  note: string | null;
}

/** Every sentence of the terminal command. Its own are English; those of `errors` are said in English here. */
export const sentences = {
  problems: (problems: readonly InputProblem[]) => {
    const more = problems.length - mostProblems;
    const rest = more > 0 ? `and ${more} more\n` : '';
    return `${problems.slice(0, mostProblems).map(problemText).join('')}${rest}`;
  },
  fault: (what: string) => `saldo: a fault of its own, not of your files: ${what}\n`,
  oneOf: (names: readonly string[]) =>
    names.length === 1 ? (names[0] ?? '') : `one of ${names.join(', ')}`,
  noFile: 'no file',
  onePolicy: 'one policy file',
  fileForWord: 'the name of a file: what Word reads is no text for a terminal',
  writable: 'a file that can be written',
  written: (file: string) => `Written: ${file}\n`,
  twoPolicies: 'two policy files',
  ledgerFile: 'a ledger file',
  answersFile: 'a file of answers, and no other file',
  bothFiles: '--policy and --ledger together',
  ownPolicy: {
    verdict: (verdict: string, on: string | null, heldBy: string | undefined) =>
      `Your policy  ${verdict}${on ? `, ${on}` : ''}${heldBy ? `, held by ${heldBy}` : ''}`,
    missing: (stage: string, on: string | null) => `  missing    ${stage}${on ? `, ${on}` : ''}`,
  },
  rulesFile: 'a file of rules',
  oneRulesFile: 'at most one file of rules',
  nothing: 'nothing',
  firstFew: (problems: readonly string[]) => {
    const more = problems.length - mostProblems;
    const shown = problems.slice(0, mostProblems).map((problem) => `${problem}\n`);
    return `${shown.join('\n')}${more > 0 ? `\nand ${more} more\n` : ''}`;
  },
  refused: (fact: string, why: 'no-such-fact' | 'no-such-answer') =>
    `Not read: ${fact}, ${why === 'no-such-fact' ? 'no such question' : 'no such answer'}\n`,
  proof: (
    proof: Record<'facts' | 'rules' | 'riders' | 'outcomes' | 'examples', number> & {
      combinations: bigint;
    },
  ) =>
    `Proved: every combination of answers is decided by exactly one rule.

Combinations  ${proof.combinations}
Questions     ${proof.facts}
Rules         ${proof.rules}, and ${proof.riders} that only add duties
Outcomes      ${proof.outcomes}, each reached
Examples      ${proof.examples}, each as written
`,
  soundRules: 'rules of a sound form',
  changes: (file: string, changes: readonly Difference[] | undefined) => {
    if (changes === undefined)
      return `\nNot compared with ${file}: its questions or their answers are others.\n`;
    if (changes.length === 0) return `\nAgainst ${file}: every answer leads to the same outcome.\n`;
    const lines = changes.map(
      ({ before, after, combinations, answers }) =>
        `  ${before.outcome} (${before.rule}) → ${after.outcome} (${after.rule}), ${combinations} combinations, such as\n    ${answersText(answers)}`,
    );
    return `\nAgainst ${file}, other outcomes:\n${lines.join('\n')}\n`;
  },
  decision: {
    ask: 'Next question',
    why: 'Why',
    duties: 'What to do, in this order',
    whyNot: 'Why not something else: it would take',
    undocumented: 'Not documented',
    still: 'Its answer may add duties:',
  },
  options: (names: readonly string[]) =>
    `the options ${names.map((name) => `--${name}`).join(', ')}, --json, --help`,
  open: (paths: readonly string[]) => `Still open: ${paths.join(', ')}\n`,
  timeline: {
    title: (asAt: string) => `As at ${asAt}`,
    outstanding: (amount: string) => `Outstanding  ${amount}`,
    disputed: (amount: string) => `Disputed     ${amount}`,
    stages: 'Stages',
    access: 'Access from',
    projected: 'if every stage is done on its day',
    heldBy: (holder: string) => `held by ${holder}`,
    holidaysUnknown: 'holidays unknown',
    deletion: (on: string, fact: string) => `Data deleted on ${on} (${fact})`,
    noDeletion: 'No deletion of data in sight, or no figure for this cloud',
    billed: (cycles: number, amount: string) =>
      `Billed to the partner meanwhile ${amount} (months billed in advance: ${cycles}, each taken as the whole invoice)`,
    undocumented: (cycles: number) =>
      `Not documented: whether months are billed that begin during the suspension (${cycles})`,
  },
  lint: {
    title: (asAt: string) => `As at ${asAt}`,
    severity: (severity: string, count: number) =>
      `${{ error: 'Errors', warning: 'Warnings', advice: 'Advice' }[severity] ?? severity} (${count})`,
    fix: (says: string) => `Quick fix: ${says}`,
    cites: (cites: readonly string[]) => `Rests on: ${cites.join(', ')}`,
    none: 'Nothing found',
  },
  noLetter: 'No letter is due, and none is planned.\n',
  letter: ({ letter, on, status, subject, body, note }: LetterPrinted) =>
    `── ${letter}, ${on}, ${status} ──\n${note === null ? '' : `(For you, not for the customer: ${note})\n`}${subject}\n\n${body}`,
  help: {
    saldo: `saldo: collections policies and the suspension decision, from a terminal

  saldo policy new        write a policy from a preset
  saldo policy lint       what a careful colleague would say about a policy
  saldo policy timeline   what happens when to one invoice
  saldo policy letters    the letters that go out today, and the next
  saldo policy render     a policy as a document: Markdown, HTML, Word or text
  saldo policy diff       what one policy changes of another, in effect
  saldo decide            whether to suspend: the next question, or the outcome and its duties
  saldo rules check       prove the rules of the suspension
  saldo rules draw        the rules as text or as a drawing

Each command takes --help, and --json for machines. Wherever a policy is read, the file may also be one that the
builder of the site saved (….saldo.json); its own invoice stands in where --ledger is left out.
Exit codes: 0 clean, 1 something to mend, 2 bad input, 70 a fault of our own.
`,
    policyNew: `saldo policy new --preset <name> [--json]

Writes a policy as JSON. Without --json, what is still open goes to the error stream.

  --preset <name>   balanced, strict, lenient, new-or-risky or public-body

  saldo policy new --preset balanced > policy.json
`,
    policyLetters: `saldo policy letters <policy.json> [--ledger <ledger.json>] --as-at <date> [--locale <language>] [--holidays <dates.json>] [--customer <name>] [--json]

The letters to the customer of a ledger that go out on a day, and the one that comes next.

  --ledger <file>     the invoice and what happened to it, as in saldo policy timeline; a file of the builder has one
  --as-at <date>      the day on which we stand, YYYY-MM-DD
  --locale <language> en, es or it; en, when left out
  --holidays <file>   days not worked, as in saldo policy timeline
  --customer <name>   whom the letters go to
  --json              { letters: [{ letter, stage, on, subject, body, note }] } on one line

A letter that answers something that happened on the day, such as a dispute, has no stage. What the policy
leaves open stands in the letter as a gap in brackets. Where a day of a letter may still move because holidays are
not known that far, a note to you in English says so beside the letter; else it is null.
`,
    policyRender: `saldo policy render <policy.json> [--document policy|summary] [--locale en|es|it] [--beside <language>] [--format md|html|docx|txt] [--reasons] [--out <file>] [--json]

A policy as a document that a customer can read, in one language or in two side by side.

  --document <name>    policy (unless told otherwise), or summary: one page for the customer
  --locale <language>  en (unless told otherwise), es or it
  --beside <language>  a second language, on the right
  --format <format>    md (unless told otherwise), html, docx or txt
  --reasons            says why each clause is there; left out unless asked for, as a customer is to read it
  --out <file>         writes a file, over one that is there; docx needs it
  --ledger <file>      an invoice whose timeline stands in the policy as a picture, on the day of --as-at; that of
                       a file of the builder is shown where --as-at is given
  --as-at <date>       that day, YYYY-MM-DD
  --holidays <file>    days not worked, as in saldo policy timeline
  --json               { document, format, locales, text } or, with --out, { …, file } on one line

What the policy leaves open stands in the document as a gap in brackets.

  saldo policy render policy.json --locale es --beside en --format docx --out policy.docx
`,
    decide: `saldo decide --answers <answers.json> [--policy <policy.json> [--ledger <ledger.json>]] [--as-at <date>] [--holidays <dates.json>] [--json]

What answers lead to: the next question, or the outcome with reasons, duties, and why not another.

  --answers <file>    { "state": "active", "harm": "no", "due-on": "2026-10-14" }; unknown questions are left out and said
  --policy, --ledger  your policy and the invoice: what they answer is filled in, unless the file of answers says otherwise;
                      whether it allows suspension, from when, and which stage is missing is printed as well
  --as-at <date>      the day of the decision, YYYY-MM-DD; today, when left out
  --holidays <file>   days not worked, as in saldo policy timeline
  --json              { ask } or { outcome, rule, duties, reasons, whyNot, undocumented } on one line
`,
    rulesCheck: `saldo rules check [<rules.yaml>] [--against <older.yaml>] [--json]

Proves the rules that come with Saldo, or a file of your own: every combination of answers leads to exactly
one outcome, no rule is shadowed, every source exists, every example comes out as written. Ends with 1 and
line, rule and answers that show it where something is wrong.

  --against <older.yaml>   also print every change of outcome since that file, with answers that show it

  git show HEAD:content/rules/suspension.yaml > older.yaml && saldo rules check --against older.yaml
`,
    rulesDraw: `saldo rules draw [--as text|svg] [--locale en|es|it]

The rules in their order, with the questions they bring and the outcomes they lead to.
`,
    policyDiff: `saldo policy diff <old.json> <new.json> [--locale en|es|it] [--json]

What the second policy changes of the first in effect: which stage comes on another day of an invoice
that nobody pays, without weekends and holidays in the way, and every term that is another. Exit code 0,
whatever changed.

  --locale <language>  en (unless told otherwise), es or it
  --json               { changes: [{ kind, path, sentence, says }] } on one line
`,
    policyLint: `saldo policy lint <policy.json> [--as-at <date>] [--holidays <dates.json>] [--locale en|es|it] [--json]

What a careful colleague would say about a policy: where it contradicts a fact or itself (error), what is
likely to hurt (warning), what could be better (advice). A policy may still be incomplete.

  --as-at <date>       the day on which we stand, YYYY-MM-DD; today where it is left out
  --holidays <file>    days not worked, or cn; without it only Saturdays and Sundays are known
  --locale <language>  en (unless told otherwise), es or it
  --json               { asAt, findings: [{ severity, code, path, name, says, cites, fix? }] } on one line

Exit code 1 where there is an error, otherwise 0. Each finding names the paragraphs of the guidance
(article#unit) and the facts that it rests on. Legal findings are possible conflicts to show to a lawyer.

  saldo policy new --preset strict > policy.json
  saldo policy lint policy.json --as-at 2026-12-01 --holidays cn
`,
    policyTimeline: `saldo policy timeline <policy.json> [--ledger <ledger.json>] --as-at <date> [--holidays <dates.json>] [--json]

What happens when to the invoice of a ledger, as seen from one day.

  --ledger <file>     the invoice and what happened to it; may be left out with a file of the builder
  --as-at <date>      the day on which we stand, YYYY-MM-DD; later events are not known
  --holidays <file>   days not worked, or cn: China with its make-up days; without it only Saturdays
                      and Sundays are known
  --json              { stages, access, outstanding, deletion, late, exposure } on one line

Policy: { "stages": [ ... ], "smallBalance", "promisesPause", "postingDays" }, as saldo policy new writes it.
Each stage:
  { "id": "final-notice", "effect": "none|credit-hold|suspended|data-deleted",
    "anchor": "issue|due|suspension", "offset": { "days": 30, "count": "calendar|working" },
    "onNonWorkingDay": "next|keep", "noticeDays": 7, "proofNeeded": true }
Ledger:
  { "invoice": { "number": "A-1", "issuedOn": "2026-03-02", "dueOn": "2026-04-01",
                 "amount": { "value": "10000.00", "currency": "CNY" } },
    "events": [ { "on": "2026-04-02", "type": "stage-done", "stage": "reminder-1" } ] }
Events: delivered (proved), payment (amount), payment-returned (amount), dispute-opened (amount),
  dispute-closed, promise (until), promise-kept, promise-broken,
  plan-agreed (instalments: [{ dueOn, amount }]), hold-placed (reason: legal|manual|payment-in-transit,
  until), hold-lifted (reason), stage-done (stage, proved), suspended, reactivated, cancelled
Holidays: a list of dates, or { "holidays": [], "makeUpWorkingDays": [], "covers": { "from", "to" } }.
  Dates beyond "covers" are given and marked "holidaysUnknown"; without "covers" the years of the
  dates count as covered.

A stage is done, missed, not-needed, held (by what), due or planned. Its date is null when it is not
needed, or held without an end in sight.
late is { interest, compensation, lines, statute, cites }, null where nothing is late or charged, or
{ "refused": { "code": "rate-unknown", "halfYear": "2027-h1" } }; it takes "lateCharges" and "law" of the policy.
exposure is what the operator has billed the partner: { cycles, amount, payable, bySuspension, whileSuspended }.
`,
  },
} as const;
