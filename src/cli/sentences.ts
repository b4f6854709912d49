import type { InputProblem } from './bad-input.ts';

const types: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

const rules: Readonly<Record<string, string>> = {
  date: 'a real date, written YYYY-MM-DD',
  order: 'a first day that is not after the last',
  decimal: 'a decimal of zero or more, such as "10000.00", below 1000000000000',
  decimals: 'no more decimals than the currency has',
  currency: 'a currency code of ISO 4217, such as CNY',
  amount: 'an amount { "value": "0.00", "currency": "CNY" }',
  id: 'lower-case words joined by hyphens, such as final-notice',
  twice: 'an id that no other stage has',
  contact: 'an e-mail address or a telephone number',
};

const mostProblems = 5;

function problemText({ file, path, expected, found }: InputProblem): string {
  return `${file}${path === undefined ? '' : `  ${path}`}\n  expected  ${expected}\n  found     ${found}\n`;
}

/** Every sentence of the terminal command. English alone for now. */
export const sentences = {
  problems: (problems: readonly InputProblem[]) => {
    const more = problems.length - mostProblems;
    const rest = more > 0 ? `and ${more} more\n` : '';
    return `${problems.slice(0, mostProblems).map(problemText).join('')}${rest}`;
  },
  fault: (what: string) => `saldo: a fault of its own, not of your files: ${what}\n`,
  type: (type: string) => types[type] ?? type,
  rule: (code: string) => rules[code] ?? 'another value',
  oneOf: (names: readonly string[]) =>
    names.length === 1 ? (names[0] ?? '') : `one of ${names.join(', ')}`,
  atLeast: (count: string, of: string) => `at least ${count}${unit(of)}`,
  atMost: (count: string, of: string) => `at most ${count}${unit(of)}`,
  listOf: (count: number) => `a list of ${count}`,
  anObject: 'an object',
  nothing: 'nothing',
  noSuchField: 'no such field',
  noFile: 'no file',
  onePolicy: 'one policy file',
  ledgerFile: 'a ledger file',
  options: (names: readonly string[]) =>
    `the options ${names.map((name) => `--${name}`).join(', ')}, --json, --help`,
  levels: (most: number) => `at most ${most} levels of nesting`,
  deeper: 'more',
  ordinaryName: 'an ordinary name of a field',
  bytes: (most: number) => `at most ${most} bytes`,
  readable: 'a file of UTF-8 text that can be read',
  device: 'a device',
  unreadable: (code: string) =>
    ({ ENOENT: 'no such file', EISDIR: 'a folder', EACCES: 'no permission' })[code] ??
    'other bytes',
  json: 'JSON',
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

function unit(of: string): string {
  return of === 'string' ? ' characters' : of === 'array' ? ' entries' : '';
}
