import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { factFigures } from '#collections/fact-figures';
import { readLedger } from '#collections/ledger';
import { dateOf, knownDay } from '#core/calendar';
import { exposure, timeline, type Ledger, type LedgerEvent } from '#core/dunning';
import { lateCharges } from '#core/late-payment';
import { policyDraftSchema, timingOf } from '#core/policy';
import { readCalendarText } from '#core/reading';
import { root } from '../support/build.ts';

const asAt = '2026-06-01';
const law = { regime: 'cn', debtor: 'large-enterprise', creditor: 'small-enterprise' } as const;
const charges = { kind: 'statutory', fixedCompensation: null } as const;

/** Prints what the timeline of one invoice costs, and of a hundred thousand, with late charges and exposure. */
export function benchTimelines(): void {
  const perform = performer();
  for (let index = 0; index < 2000; index++) perform(ledgerOf(index));
  const times = Array.from({ length: 1001 }, (_, index) => timeOf(() => perform(ledgerOf(index))));
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(3);
  console.log(
    '\nTimeline of one invoice, with late charges and exposure, ten stages, holidays of China',
  );
  console.log(`  median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`);
  const many = [10_000, 100_000].map((count) => {
    const before = process.cpuUsage();
    const taken = timeOf(() => {
      for (let index = 0; index < count; index++) perform(ledgerOf(index));
    });
    const { user, system } = process.cpuUsage(before);
    const worked = (user + system) / 1_000_000;
    const seconds = `${(taken / 1000).toFixed(1)} s, ${worked.toFixed(1)} s of processor time`;
    console.log(`  ${count.toLocaleString('en')} invoices in ${seconds}`);
    return worked;
  });
  const [few = NaN, all = NaN] = many;
  console.log(`  ten times the invoices take ${(all / few).toFixed(1)} times the processor time`);
}

function performer(): (ledger: Ledger) => void {
  const preset = readFileSync(join(root, 'content/rules/presets/balanced.yaml'), 'utf8');
  const policy = timingOf(policyDraftSchema.parse(parse(preset)));
  const read = readCalendarText(readFileSync(join(root, 'content/rules/holidays/cn.json'), 'utf8'));
  if (!policy || 'problems' in read) throw new Error('the preset and the calendar are sound');
  const { calendar } = read;
  const figures = factFigures(readLedger(join(root, 'content'), root).ledger);
  const fact = 'data.deletion.suspended.21vianet';
  const retention = { days: figures.get(fact) ?? NaN, fact };
  return (ledger) => {
    const { dueOn, issuedOn, amount } = ledger.invoice;
    const { access, balances } = timeline({ policy, ledger, calendar, asAt, retention });
    lateCharges({ charges, law, dueOn, balances, asAt, figures });
    exposure({ cloud: policy.cloud, monthly: amount, issuedOn, asAt, access, figures });
  };
}

/** One of many invoices: another day, another sum, and each tenth of them another history. */
function ledgerOf(index: number): Ledger {
  const issued = knownDay('2026-01-05') + (index % 120);
  const date = (later: number) => dateOf(issued + later) ?? asAt;
  const amount = (whole: number) => ({ value: `${whole}.00`, currency: 'CNY' });
  const sum = 1000 + (index % 9000);
  const done = (stage: string, later: number): LedgerEvent => ({ on: date(later), type: 'stage-done', stage, proved: true }); // prettier-ignore
  const reminded = [done('pre-due', 23), done('reminder-1', 33), done('reminder-2', 39)];
  const histories: LedgerEvent[][] = [
    [],
    reminded,
    [...reminded, { on: date(40), type: 'payment', amount: amount(sum) }],
    [...reminded, { on: date(40), type: 'payment', amount: amount(Math.floor(sum / 2)) }],
    [...reminded, { on: date(41), type: 'dispute-opened', amount: amount(sum) }, { on: date(60), type: 'dispute-closed' }],
    [...reminded, { on: date(42), type: 'promise', until: date(50) }, { on: date(51), type: 'promise-broken' }],
    [...reminded, { on: date(42), type: 'hold-placed', reason: 'payment-in-transit' }],
    [...reminded, { on: date(43), type: 'plan-agreed', instalments: [30, 60, 90].map((day) => ({ dueOn: date(43 + day), amount: amount(Math.ceil(sum / 3)) })) }],
    [...reminded, done('call', 45), done('credit-hold', 52), done('final-notice', 61), { on: date(70), type: 'suspended' }],
    [{ on: date(35), type: 'hold-placed', reason: 'legal' }],
  ]; // prettier-ignore
  return {
    invoice: { number: `A-${index}`, issuedOn: date(0), dueOn: date(30), amount: amount(sum) },
    events: histories[index % histories.length] ?? [],
  };
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
