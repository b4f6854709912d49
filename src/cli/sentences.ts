import type { Sentence } from '#core/sentence';
import { sayer } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import type { InputProblem } from './bad-input.ts';

const say = sayer('en', wordsOf('en', 'errors', 'figures'));

function said(words: string | Sentence): string {
  return typeof words === 'string' ? words : say(words);
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
  ledgerFile: 'a ledger file',
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
  },
  help: {
    saldo: `saldo: collections policies, from a terminal

  saldo policy new        write a policy from a preset
  saldo policy timeline   what happens when to one invoice

Each command takes --help, and --json for machines.
Exit codes: 0 clean, 2 bad input, 70 a fault of our own.
`,
    policyNew: `saldo policy new --preset <name> [--json]

Writes a policy as JSON. Without --json, what is still open goes to the error stream.

  --preset <name>   balanced

  saldo policy new --preset balanced > policy.json
`,
    policyTimeline: `saldo policy timeline <policy.json> --ledger <ledger.json> --as-at <date> [--holidays <dates.json>] [--json]

What happens when to the invoice of a ledger, as seen from one day.

  --ledger <file>     the invoice and what happened to it
  --as-at <date>      the day on which we stand, YYYY-MM-DD; later events are not known
  --holidays <file>   days not worked; without it only Saturdays and Sundays are known
  --json              { stages, access, outstanding, deletion } on one line

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
`,
  },
} as const;
