import { describe, expect, test } from 'vitest';
import { exposure, type LedgerEvent } from '#core/dunning';
import { monthsLater } from '../../../src/core/dunning/months-later.ts';
import { figures } from '../../support/fact-figures.ts';
import { cny, doneOnTime, timelineOf } from '../../support/timeline-case.ts';

const suspendedOnTime: LedgerEvent[] = [
  ...doneOnTime('pre-due', 'reminder-1', 'reminder-2', 'call', 'credit-hold', 'final-notice'),
  { on: '2026-05-13', type: 'suspended' },
];

/** Exposure of the worked examples' invoice, issued on 2026-03-02. */
function exposed(events: LedgerEvent[], asAt: string, cloud: '21vianet' | 'worldwide-nce' = '21vianet') {
  const { access } = timelineOf(events, asAt);
  return exposure({ cloud, monthly: cny(10_000), issuedOn: '2026-03-02', asAt, access, figures });
} // prettier-ignore

describe('what 21Vianet has billed meanwhile', () => {
  test.each([
    ['the first month is billed on the day of issue', '2026-03-02', 1, '10000.00'],
    ['the second a month later', '2026-04-02', 2, '20000.00'],
    ['not a day before', '2026-04-01', 1, '10000.00'],
  ])('%s', (_, asAt, cycles, value) => {
    const { cycles: found, amount } = exposed([], asAt);
    expect([found, amount]).toEqual([cycles, { value, currency: 'CNY' }]);
  });

  test('by the day of a suspension thirty-seven days late it is three months', () => {
    const { bySuspension } = exposed([], '2026-03-02');
    expect(bySuspension).toEqual({ on: '2026-05-13', cycles: 3, amount: cny(30_000) });
  });

  test('each month must be paid thirty days after it was billed, paid or not by the customer', () => {
    expect(exposed([], '2026-03-31').payable.cycles).toBe(0);
    expect(exposed([], '2026-04-01').payable).toEqual({ cycles: 1, amount: cny(10_000) });
    expect(exposed([], '2026-05-02').payable.cycles).toBe(2);
  });

  test('months that begin during a suspension are set apart, since nothing is documented', () => {
    const { cycles, whileSuspended, bySuspension } = exposed(suspendedOnTime, '2026-07-02');
    expect([cycles, bySuspension]).toEqual([3, null]);
    expect(whileSuspended).toEqual({ cycles: 2, amount: cny(20_000), documented: false });
  });

  test('after a reactivation months are billed as before', () => {
    const events: LedgerEvent[] = [...suspendedOnTime, { on: '2026-06-15', type: 'reactivated' }];
    const { cycles, whileSuspended } = exposed(events, '2026-07-02');
    expect([cycles, whileSuspended?.cycles]).toEqual([4, 1]);
  });

  test('worldwide, months of a suspension are known to be billed, and are payable later', () => {
    const { cycles, whileSuspended, payable, cites } = exposed(suspendedOnTime, '2026-07-02', 'worldwide-nce');
    expect(whileSuspended?.documented).toBe(true);
    expect([cycles, whileSuspended?.cycles]).toEqual([5, 2]);
    expect(payable.cycles).toBe(3);
    expect(cites).toContain('suspension.billing.nce.worldwide');
  });

  test('every fact it names is one that there is', () => {
    const { cites } = exposed(suspendedOnTime, '2026-07-02');
    expect(cites.filter((fact) => !figures.has(fact))).toEqual([]);
  });
}); // prettier-ignore

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-01-31', 2, '2026-03-31'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-12-01', 13, '2028-01-01'],
  ['2026-01-30', 13, '2027-02-28'],
])('%s and %i months is %s', (date, months, expected) => {
  expect(monthsLater(date, months)).toBe(expected);
});
