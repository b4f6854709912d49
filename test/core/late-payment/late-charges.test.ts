import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, knownDay } from '#core/calendar';
import type { LedgerEvent } from '#core/dunning';
import { lateCharges, type LateCharge, type LateInput } from '#core/late-payment';
import { figures } from '../../support/fact-figures.ts';
import { cny, timelineOf } from '../../support/timeline-case.ts';

const eur = (value: string) => ({ value, currency: 'EUR' });
const gbp = (value: string) => ({ value, currency: 'GBP' });

/** A debt of one sum that nobody paid. */
function debt(amount: { value: string; currency: string }, dueOn: string, asAt: string, other: Partial<LateInput> = {}) {
  return lateCharges({
    charges: { kind: 'statutory', fixedCompensation: null },
    law: { regime: 'es', debtor: 'large-enterprise', creditor: 'small-enterprise' },
    balances: [{ from: '2022-01-01', outstanding: amount, disputed: null }],
    dueOn,
    asAt,
    figures,
    ...other,
  });
} // prettier-ignore

const of = (regime: 'cn' | 'eu' | 'es' | 'it' | 'uk' | 'other', debtor = 'large-enterprise' as const) => ({
  law: { regime, debtor, creditor: 'small-enterprise' as const },
}); // prettier-ignore

/** What a charge comes to, in a line. */
function told(result: ReturnType<typeof lateCharges>): string {
  if ('none' in result) return result.none;
  if ('refused' in result) return [result.refused.code, result.refused.halfYear].filter(Boolean).join(' '); // prettier-ignore
  const { interest, compensation } = result;
  return `${interest.currency} ${interest.value} + ${compensation ? `${compensation.currency} ${compensation.value}` : 'nothing'}`;
}

describe('reckoned by hand', () => {
  test.each<[string, ReturnType<typeof lateCharges>, string]>([
    // 30 days of 11.15 % = 91.6438, 31 days of 10.15 % = 86.2055.
    ['Spain, over the change of a half-year', debt(eur('10000.00'), '2025-05-31', '2025-07-31'), 'EUR 177.85 + EUR 40.00'],
    ['the EU in one half-year', debt(eur('10000.00'), '2025-05-31', '2025-06-30', of('eu')), 'EUR 91.64 + EUR 40.00'],
    ['Italy, another currency: the fixed sum stays in euros', debt(cny(10_000), '2025-05-31', '2025-06-30', of('it')), 'CNY 91.64 + EUR 40.00'],
    // 30 days of 11.75 % on 999.99 = 9.6574.
    ['the United Kingdom below the lower threshold', debt(gbp('999.99'), '2025-12-31', '2026-01-30', of('uk')), 'GBP 9.66 + GBP 40.00'],
    ['the United Kingdom from the lower threshold', debt(gbp('1000.00'), '2025-12-31', '2026-01-30', of('uk')), 'GBP 9.66 + GBP 70.00'],
    ['the United Kingdom from the upper threshold', debt(gbp('10000.00'), '2025-12-31', '2026-01-30', of('uk')), 'GBP 96.58 + GBP 100.00'],
    // 40 days of 12.25 %, the rate of 30 June 2025, also after New Year: 134.2466.
    ['the United Kingdom keeps the rate of the day it fell late', debt(gbp('10000.00'), '2025-12-21', '2026-01-30', of('uk')), 'GBP 134.25 + GBP 100.00'],
    ['China: ten days of 0.05 per cent, and no fixed sum', debt(cny(10_000), '2026-04-01', '2026-04-11', of('cn')), 'CNY 50.00 + nothing'],
    ['a rate of the contract, whatever the law', debt(cny(1_000), '2025-04-01', '2026-04-01', {
      ...of('other'), charges: { kind: 'contract-rate', percentPerYear: 6, primeRateAtSigning: null, fixedCompensation: null },
    }), 'CNY 60.00 + nothing'],
    ['a leap year has 366 days of a 365th', debt(cny(365), '2023-12-31', '2024-12-31', {
      charges: { kind: 'contract-rate', percentPerYear: 10, primeRateAtSigning: 3, fixedCompensation: cny(100) },
    }), 'CNY 36.60 + CNY 100.00'],
    ['a fixed sum of the policy comes before the one of the statute', debt(eur('10000.00'), '2025-05-31', '2025-06-30', {
      charges: { kind: 'statutory', fixedCompensation: eur('60.00') },
    }), 'EUR 91.64 + EUR 60.00'],
  ])('%s', (_, result, expected) => {
    expect(told(result)).toBe(expected);
  }); // prettier-ignore

  test('each line says its days, sum, rate and interest, and every fact used is named', () => {
    expect(debt(eur('10000.00'), '2025-05-31', '2025-07-31')).toEqual({
      interest: eur('177.85'),
      compensation: eur('40.00'),
      lines: [
        { from: '2025-06-01', to: '2025-06-30', principal: eur('10000.00'), percentPerYear: 11.15, amount: eur('91.64') },
        { from: '2025-07-01', to: '2025-07-31', principal: eur('10000.00'), percentPerYear: 10.15, amount: eur('86.21') },
      ],
      statute: 'law.es.ley-3-2004',
      cites: [
        'late-payment.es.interest', 'late-payment.reference.ecb.2025-h1',
        'late-payment.reference.ecb.2025-h2', 'late-payment.es.compensation',
      ],
    });
  }); // prettier-ignore
});

describe('on what, and from when', () => {
  const chinese = (events: LedgerEvent[], asAt: string) =>
    lateCharges({
      charges: { kind: 'statutory', fixedCompensation: null },
      ...of('cn'),
      dueOn: '2026-04-01',
      balances: timelineOf(events, asAt).balances,
      asAt,
      figures,
    });
  const paid = (on: string, whole: number): LedgerEvent => ({
    on,
    type: 'payment',
    amount: cny(whole),
  });

  test.each<[string, LedgerEvent[], string, string]>([
    ['the due day itself bears nothing', [], '2026-04-01', 'not-late'],
    ['the day after bears the first interest', [], '2026-04-02', 'CNY 5.00 + nothing'],
    ['the day of a payment bears nothing more', [paid('2026-04-02', 10_000)], '2026-04-30', 'not-late'],
    // Four days on 10,000, six on 6,000.
    ['a part payment lessens it from its day on', [paid('2026-04-06', 4_000)], '2026-04-11', 'CNY 38.00 + nothing'],
    ['a payment that bounced bears interest again, from that day on',
      [paid('2026-04-02', 10_000), { on: '2026-04-10', type: 'payment-returned', amount: cny(10_000) }], '2026-04-11', 'CNY 10.00 + nothing'],
    ['the disputed part bears nothing while the dispute is open', [
      { on: '2026-04-01', type: 'dispute-opened', amount: cny(4_000) }, { on: '2026-04-06', type: 'dispute-closed' },
    ], '2026-04-11', 'CNY 42.00 + nothing'],
    ['a hold on collecting holds no interest', [{ on: '2026-04-01', type: 'hold-placed', reason: 'manual' }], '2026-04-11', 'CNY 50.00 + nothing'],
    ['paying too much bears nothing', [paid('2026-04-02', 11_000)], '2026-04-30', 'not-late'],
  ])('%s', (_, events, asAt, expected) => {
    expect(told(chinese(events, asAt))).toBe(expected);
  }); // prettier-ignore
});

describe('nothing is reckoned', () => {
  const sme = { regime: 'cn', debtor: 'small-enterprise', creditor: 'small-enterprise' } as const;

  test.each<[string, ReturnType<typeof lateCharges>, string]>([
    ['where the policy charges nothing', debt(cny(1), '2026-04-01', '2026-05-01', { charges: { kind: 'none' } }), 'not-charged'],
    ['where nothing is late, not even refused', debt(cny(1), '2028-08-01', '2028-08-01'), 'not-late'],
    ['without the rate of a half-year, which is named', debt(eur('1.00'), '2026-05-31', '2027-01-01'), 'rate-unknown 2027-h1'],
    ['for years before the first rate', debt(gbp('1.00'), '2022-06-01', '2023-02-01', of('uk')), 'rate-unknown 2022-h1'],
    ['between two small enterprises in China', debt(cny(1), '2026-04-01', '2026-05-01', { law: sme }), 'out-of-scope'],
    ['by a large partner in China', debt(cny(1), '2026-04-01', '2026-05-01', { law: { ...sme, debtor: 'public-body', creditor: 'large-enterprise' } }), 'out-of-scope'],
    ['from a consumer', debt(eur('1.00'), '2026-04-01', '2026-05-01', { law: { ...sme, regime: 'es', debtor: 'consumer' } }), 'out-of-scope'],
    ['under a law without a statute that is known', debt(cny(1), '2026-04-01', '2026-05-01', of('other')), 'no-statute'],
    ['where the law is open', debt(cny(1), '2026-04-01', '2026-05-01', { law: {} }), 'law-open'],
    ['by thresholds in another currency', debt(cny(1), '2026-04-01', '2026-05-01', of('uk')), 'currency'],
  ])('%s', (_, result, expected) => {
    expect(told(result)).toBe(expected);
  }); // prettier-ignore
});

const anyDate = (from: string) =>
  fc.nat({ max: 900 }).map((days) => dateOf(knownDay(from) + days) ?? from);
const minor = (amount: { value: string }) => BigInt(amount.value.replace('.', ''));

test('the lines follow each other without a gap, and add up to the interest', () => {
  fc.assert(
    fc.property(anyDate('2023-01-01'), anyDate('2023-01-01'), fc.nat({ max: 9_999_999 }), (dueOn, asAt, cents) => {
      const amount = eur((cents / 100).toFixed(2));
      const result = debt(amount, dueOn, asAt);
      if (!('lines' in result)) return;
      const { lines, interest } = result;
      expect(lines.reduce((sum, line) => sum + minor(line.amount), 0n)).toBe(minor(interest));
      lines.forEach(({ from }, index) => {
        const before = lines[index - 1];
        expect(knownDay(from)).toBe(before ? knownDay(before.to) + 1 : knownDay(dueOn) + 1);
      });
    }),
  );
}); // prettier-ignore

test('waiting a day never makes it less', () => {
  fc.assert(
    fc.property(anyDate('2024-01-01'), fc.nat({ max: 300 }), (dueOn, days) => {
      const at = (late: number) => debt(eur('123456.78'), dueOn, dateOf(knownDay(dueOn) + late) ?? '');
      const [now, next] = [at(days + 1), at(days + 2)];
      if (!('interest' in now) || !('interest' in next)) return;
      expect(minor(next.interest) >= minor(now.interest)).toBe(true);
    }),
  );
}); // prettier-ignore

test('what it costs is no number but a decimal with its currency', () => {
  const { interest } = debt(eur('100.00'), '2025-06-01', '2025-06-02') as LateCharge;
  expect(interest).toEqual(eur('0.03'));
});
