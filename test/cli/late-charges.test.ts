import { expect, test } from 'vitest';
import type { LedgerEvent } from '#core/dunning';
import { preset } from '../support/policy-preset.ts';
import { desk } from '../support/cli.ts';
import { ledgerOf } from '../support/timeline-case.ts';

const { file, saldo } = desk();
file('ledger.json', ledgerOf([]));
const large = { regime: 'cn', debtor: 'large-enterprise', creditor: 'small-enterprise' } as const;
const statutory = { kind: 'statutory', fixedCompensation: null } as const;

/** What is printed for the worked examples' invoice, due on 2026-04-01, under a policy with other terms. */
async function printed(fields: object, asAt: string, events: LedgerEvent[] = []) {
  file('policy.json', { ...preset('balanced'), ...fields });
  file('ledger.json', ledgerOf(events));
  const { out } = await saldo(
    `policy timeline %policy.json --ledger %ledger.json --as-at ${asAt} --json`,
  );
  return JSON.parse(out) as { late: unknown; exposure: unknown };
}

test('late charges are printed with their lines, statute and facts', async () => {
  const { late } = await printed({ lateCharges: statutory, law: large }, '2026-04-11');
  expect(late).toMatchObject({
    interest: { value: '50.00', currency: 'CNY' },
    compensation: null,
    lines: [{ from: '2026-04-02', to: '2026-04-11', percentPerYear: 18.25 }],
    statute: 'law.cn.order-802',
    cites: ['late-payment.cn.interest-default'],
  });
});

test.each([
  ['a rate', { kind: 'contract-rate', primeRateAtSigning: null, fixedCompensation: null }],
  ['a fixed sum', { kind: 'statutory' }],
])('%s that is not written yet is not taken for none', async (_, lateCharges) => {
  const { late } = await printed({ lateCharges, law: large }, '2026-04-11');
  expect(late).toEqual({ refused: { code: 'charges-open' } });
});

test('a half-year without a rate is named', async () => {
  const law = { ...large, regime: 'it' };
  const { late } = await printed({ lateCharges: statutory, law }, '2027-02-01');
  expect(late).toEqual({ refused: { code: 'rate-unknown', halfYear: '2027-h1' } });
});

test.each([
  ['nothing is charged', {}, '2026-04-11'],
  ['nothing is late', { lateCharges: statutory, law: large }, '2026-04-01'],
  ['nothing is said of it', { lateCharges: undefined, law: undefined }, '2026-04-11'],
])('where %s there is nothing to print', async (_, fields, asAt) => {
  expect((await printed(fields, asAt)).late).toBeNull();
});

test('what the operator has billed is printed', async () => {
  const { exposure } = await printed({}, '2026-04-11');
  expect(exposure).toMatchObject({
    cycles: 2,
    amount: { value: '20000.00', currency: 'CNY' },
    payable: { cycles: 1 },
    whileSuspended: null,
  });
});

test('for people both are said in lines', async () => {
  file('policy.json', { ...preset('balanced'), lateCharges: statutory, law: large });
  file('ledger.json', ledgerOf([]));
  const { out } = await saldo('policy timeline %policy.json --ledger %ledger.json --as-at 2026-04-11'); // prettier-ignore
  expect(out.replaceAll('\u00a0', ' ')).toContain(
    'Late-payment interest up to 11 April 2026: CNY 50 (Chinese State Council Order 802).',
  );
  expect(out).toContain('Billed to the partner meanwhile CNY 20000.00');
});

test('a policy of the first trials opens too', async () => {
  const stages = [{ id: 'reminder', effect: 'none', daysAfterDue: 1, onNonWorkingDay: 'keep' }];
  file('policy.json', { format: 'saldo-policy-0', stages });
  file('ledger.json', ledgerOf([]));
  const { code, out } = await saldo('policy timeline %policy.json --ledger %ledger.json --as-at 2026-04-01'); // prettier-ignore
  expect([code, out.includes('2026-04-02')]).toEqual([0, true]);
});

test('a policy of a newer Saldo is refused, with what to do', async () => {
  file('policy.json', { ...preset('balanced'), version: 2 });
  const { code, errors } = await saldo('policy timeline %policy.json --ledger %ledger.json --as-at 2026-04-01'); // prettier-ignore
  expect([code, errors.includes('version 1 or older'), errors.includes('newest')]).toEqual([2, true, true]); // prettier-ignore
});
