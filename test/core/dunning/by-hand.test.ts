import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '#core/dunning';
import { presetTiming } from '../../support/policy-preset.ts';
import {
  cny,
  doneOnTime,
  spring2026,
  timelineOf,
  type Difference,
} from '../../support/timeline-case.ts';

/*
 * Cases reckoned on paper from the ten rules of TIMELINE, before the code was asked. In April 2026 the first
 * is a Wednesday; the sixth is a holiday, and so are 1, 4 and 5 May.
 */

const firstThree = doneOnTime('pre-due', 'reminder-1', 'reminder-2');
const toCreditHold = [...firstThree, ...doneOnTime('call', 'credit-hold')];
const paid = (on: string, whole: number): LedgerEvent => ({
  on,
  type: 'payment',
  amount: cny(whole),
});
const madeUp: Difference = { calendar: { ...spring2026, makeUpWorkingDays: ['2026-05-09'] } };
const disputeAndHalfPaid: LedgerEvent[] = [
  ...firstThree,
  { on: '2026-04-10', type: 'dispute-opened', amount: cny(4_000) },
  paid('2026-04-14', 6_000),
];
const promise: LedgerEvent = { on: '2026-04-03', type: 'promise', until: '2026-04-10' };
const transit: LedgerEvent = {
  on: '2026-04-30',
  type: 'hold-placed',
  reason: 'payment-in-transit',
};

const cases: [string, LedgerEvent[], string, Record<string, string>, Difference?][] = [
  // 04-03 to 04-10 are held, so 04-02 is the first free day and 04-16 the seventh.
  ['a promise of eight days moves all that follows by eight',
    [...doneOnTime('pre-due', 'reminder-1'), promise], '2026-04-03', {
      'reminder-1': 'done 04-02', 'reminder-2': 'held 04-16 promise', call: 'held 04-23 promise',
      'credit-hold': 'held 04-30 promise', 'final-notice': 'held 05-11 promise', suspension: 'held 05-18 promise',
      'stop-line': 'held 07-12 promise', deletion: '07-17',
    }],
  // 05-09 is a Saturday that is worked; the suspension would be 05-16, a Saturday that is not.
  ['the same, where a Saturday is worked for the holiday',
    [...doneOnTime('pre-due', 'reminder-1'), promise], '2026-04-03', {
      'final-notice': 'held 05-09 promise', suspension: 'held 05-18 promise', deletion: '07-17',
    }, madeUp],
  // Five posting days over the holiday: 05-06, 07, 08, 11, 12. Twenty-eight free days until 04-29.
  ['a payment in transit over the holiday in May', [...toCreditHold, transit], '2026-04-30', {
    'final-notice': 'held 05-14 payment-in-transit', suspension: 'held 05-21 payment-in-transit', deletion: '07-20',
  }],
  ['it arrives in part: the clock goes on that day', [...toCreditHold, transit, paid('2026-05-07', 3_000)], '2026-05-07', {
    'final-notice': 'planned 05-08', suspension: 'planned 05-15', deletion: '07-14',
  }],
  ['a final notice without proof gives no notice', [
    ...toCreditHold, { on: '2026-05-06', type: 'stage-done', stage: 'final-notice', proved: false },
  ], '2026-05-20', { 'final-notice': 'due 05-20', suspension: 'planned 05-27', deletion: '07-26' }],
  ['the undisputed part is paid: what is left is held without end', disputeAndHalfPaid, '2026-04-15', {
    call: 'held dispute', suspension: 'held dispute', 'data-warning-30': 'not-needed', deletion: 'none',
  }],
  // Twelve free days until 04-13; 04-24 is the thirteenth, 04-25 a Saturday.
  ['that dispute is closed ten days later', [...disputeAndHalfPaid, { on: '2026-04-24', type: 'dispute-closed' }], '2026-04-24', {
    call: 'planned 04-27', 'credit-hold': 'planned 05-06', 'final-notice': 'planned 05-11',
    suspension: 'planned 05-18', deletion: '07-17',
  }],
  ['the call was made though the second reminder never went out', [
    ...doneOnTime('pre-due', 'reminder-1', 'call'),
  ], '2026-04-16', { 'reminder-2': 'missed 04-08', call: 'done 04-15', 'credit-hold': 'planned 04-22' }],
  // Eighteen free days until 04-19; 05-30 to 06-01 are the next three.
  ['a plan that breaks at its second instalment', [
    ...firstThree, ...doneOnTime('call'),
    { on: '2026-04-20', type: 'plan-agreed', instalments: [
      { dueOn: '2026-04-30', amount: cny(5_000) }, { dueOn: '2026-05-29', amount: cny(5_000) },
    ] },
    paid('2026-04-30', 5_000),
  ], '2026-06-01', {
    'credit-hold': 'due 06-01', 'final-notice': 'planned 06-10', suspension: 'planned 06-17', deletion: '08-16',
  }],
  ['a payment that bounced in part is due at once', [
    ...firstThree, paid('2026-04-10', 10_000), { on: '2026-04-20', type: 'payment-returned', amount: cny(9_000) },
  ], '2026-04-21', { call: 'due 04-21', 'credit-hold': 'planned 04-27', 'final-notice': 'planned 05-06' }],
  ['seen before the invoice is issued, all is planned', [], '2026-02-20', {
    'pre-due': 'planned 03-25', 'reminder-1': 'planned 04-02', suspension: 'planned 05-13', deletion: '07-12',
  }],
  ['reactivated on payment: the track is over', [
    ...toCreditHold, ...doneOnTime('final-notice'), { on: '2026-05-15', type: 'suspended' },
    paid('2026-05-20', 10_000), { on: '2026-05-20', type: 'reactivated' },
  ], '2026-05-25', { suspension: 'done 05-15', 'data-warning-30': 'not-needed', 'stop-line': 'not-needed', deletion: 'none' }],
  ['a warning about data that nobody sent is due, and the line after it stays', [
    ...toCreditHold, ...doneOnTime('final-notice'), { on: '2026-05-13', type: 'suspended' },
  ], '2026-06-20', {
    'data-warning-30': 'due 06-20', 'data-warning-45': 'planned 06-27', 'stop-line': 'planned 07-07', deletion: '07-12',
  }],
  ['suspended by hand before its day: what was before it is missed, the data clock runs', [
    ...firstThree, { on: '2026-04-20', type: 'suspended' },
  ], '2026-04-21', {
    call: 'missed 04-15', 'credit-hold': 'missed 04-20', 'final-notice': 'missed 04-20', suspension: 'done 04-20',
    'data-warning-30': 'planned 05-20', deletion: '06-19',
  }],
]; // prettier-ignore

test.each(cases)('%s', (_, events, asAt, expected, other) => {
  const { stages, deletion } = timelineOf(events, asAt, other);
  const found = Object.fromEntries(
    stages.map(({ id, status, on, heldBy }) => [
      id,
      [status, on?.replace('2026-', ''), heldBy].filter(Boolean).join(' '),
    ]),
  );
  const all = { ...found, deletion: deletion?.on.replace('2026-', '') ?? 'none' };
  expect(Object.fromEntries(Object.keys(expected).map((id) => [id, all[id as keyof typeof all]]))).toEqual(expected);
}); // prettier-ignore

describe('working days counted from the issue', () => {
  const stage = {
    ...presetTiming('balanced').stages[1],
    id: 'check', effect: 'none', anchor: 'issue', offset: { days: 10, count: 'working' }, onNonWorkingDay: 'keep', noticeDays: 0,
  } as const; // prettier-ignore

  test.each<[string, LedgerEvent[], string]>([
    ['ten of them', [], 'planned 2026-03-16'],
    ['ten of them, two held', [{ on: '2026-03-05', type: 'hold-placed', reason: 'legal', until: '2026-03-06' }], 'held 2026-03-18'],
  ])('%s', (_, events, expected) => {
    const { stages } = timelineOf(events, '2026-03-05', { policy: { stages: [stage] } });
    expect(`${stages[0]?.status} ${stages[0]?.on}`).toBe(expected);
  }); // prettier-ignore
});
