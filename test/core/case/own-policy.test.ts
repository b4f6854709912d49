import { describe, expect, test } from 'vitest';
import { ownPolicy } from '#core/case/with-policy';
import type { OwnPolicy } from '#core/case';
import type { LedgerEvent } from '#core/dunning';
import { preset } from '../../support/policy-preset.ts';
import { cny, doneOnTime, ledgerOf, spring2026 } from '../../support/timeline-case.ts';

/** The balanced policy and the invoice of the worked examples of TIMELINE, due on 2026-04-01. */
function standing(
  events: LedgerEvent[],
  asAt: string,
  { policy = preset('balanced'), calendar = spring2026 } = {},
): OwnPolicy {
  const found = ownPolicy({
    policy,
    ledger: ledgerOf(events),
    calendar,
    asAt,
    retention: { days: 60, fact: 'kept' },
  });
  if (!found) throw new Error('no stages');
  return found;
}

const upToNotice = doneOnTime('pre-due', 'reminder-1', 'reminder-2', 'call', 'credit-hold', 'final-notice'); // prettier-ignore

describe('whether the policy allows a suspension today', () => {
  test('after access was given back no day of the past is told as the day on which it becomes possible', () => {
    const events: LedgerEvent[] = [
      ...upToNotice,
      { on: '2026-05-13', type: 'suspended' },
      { on: '2026-05-20', type: 'reactivated' },
    ];
    expect(standing(events, '2026-06-15')).toMatchObject({ verdict: 'given-back', on: null });
  });

  test('not before the notice has run out; the day is named', () => {
    expect(standing(upToNotice, '2026-05-10')).toMatchObject({
      verdict: 'not-yet',
      on: '2026-05-13',
      missing: [],
    });
  });

  test('yes on the day itself, when every step is done', () => {
    expect(standing(upToNotice, '2026-05-13')).toMatchObject({ verdict: 'allowed', missing: [] });
  });

  test('a notice that is missing is named with its day, and moves the suspension', () => {
    const { verdict, on, missing } = standing(
      doneOnTime('pre-due', 'reminder-1', 'reminder-2', 'call', 'credit-hold'),
      '2026-05-20',
    );
    expect([verdict, on]).toEqual(['not-yet', '2026-05-27']);
    expect(missing.map(({ stage, on: day }) => [stage.id, day])).toEqual([
      ['final-notice', '2026-05-20'],
    ]);
  });

  test('a notice without the proof that it needs is missing', () => {
    const events = upToNotice.map((event) =>
      event.type === 'stage-done' && event.stage === 'final-notice'
        ? { ...event, proved: false }
        : event,
    );
    expect(standing(events, '2026-05-13').missing.map(({ stage }) => stage.id)).toEqual([
      'final-notice',
    ]);
  });

  test.each([
    ['reminder-2', 'notices', '2026-05-18'],
    ['call', 'contacts', '2026-05-18'],
  ])('%s passed over by later steps is missing, and is made up for first', (id, question, day) => {
    const events = upToNotice.filter((event) => !('stage' in event && event.stage === id));
    const { verdict, on, missing, answers } = standing(events, '2026-05-13');
    expect([verdict, on]).toEqual(['not-yet', day]);
    expect(missing.map(({ stage, on: due }) => [stage.id, due])).toEqual([[id, '2026-05-13']]);
    expect(answers.policy).toMatchObject({ [question]: 'no', 'stage-reached': 'no' });
    const done: LedgerEvent = { on: '2026-05-13', type: 'stage-done', stage: id };
    expect(standing([...events, done], day).verdict).toBe('allowed');
  });

  test('a friendly word before the due day is not made up for after it', () => {
    expect(standing(upToNotice.slice(1), '2026-05-13')).toMatchObject({
      verdict: 'allowed',
      missing: [],
    });
  });

  test('a disputed invoice holds it', () => {
    const dispute: LedgerEvent = { on: '2026-05-07', type: 'dispute-opened', amount: cny(10_000) };
    expect(standing([...upToNotice, dispute], '2026-05-13')).toMatchObject({
      verdict: 'held',
      heldBy: 'dispute',
    });
  });

  test('a paid invoice needs none', () => {
    const paid: LedgerEvent = { on: '2026-05-07', type: 'payment', amount: cny(10_000) };
    expect(standing([...upToNotice, paid], '2026-05-13')).toMatchObject({
      verdict: 'not-needed',
      answers: { policy: {}, ledger: { 'payment-on-way': 'paid' } },
    });
  });

  test('one that was done is said with its day', () => {
    const done: LedgerEvent = { on: '2026-05-13', type: 'suspended' };
    expect(standing([...upToNotice, done], '2026-06-20')).toMatchObject({
      verdict: 'already',
      on: '2026-05-13',
    });
  });

  test('a policy without stages says nothing', () => {
    const { ledger } = { ledger: ledgerOf([]) };
    const calendar = spring2026;
    const policy = { ...preset('balanced') };
    delete policy.stages;
    expect(
      ownPolicy({ policy, ledger, calendar, asAt: '2026-05-13', retention: null }),
    ).toBeUndefined();
  });
});

describe('the day of the suspension, where holidays are not known that far ahead', () => {
  const calendar = { holidays: [], covers: { from: '2026-01-01', to: '2026-05-07' } };
  const policy = preset('balanced');
  const kept = {
    ...policy,
    stages: (policy.stages ?? []).map((stage) =>
      stage.effect === 'suspended' ? { ...stage, onNonWorkingDay: 'keep' as const } : stage,
    ),
  };

  test('may move where the policy moves it to a working day', () => {
    expect(standing(upToNotice, '2026-05-07', { calendar }).mayMove).toBe(true);
    expect(standing(upToNotice, '2026-05-07').mayMove).toBe(false);
  });

  test('stands where the policy keeps it on its day', () => {
    expect(standing(upToNotice, '2026-05-07', { policy: kept, calendar }).mayMove).toBe(false);
  });

  test('moves with a notice that is still to be given and may move itself', () => {
    const before = doneOnTime('pre-due', 'reminder-1', 'reminder-2', 'call', 'credit-hold');
    const early = { ...calendar, covers: { from: '2026-01-01', to: '2026-04-30' } };
    const { mayMove } = standing(before, '2026-04-28', { policy: kept, calendar: early });
    expect(mayMove).toBe(true);
  });
});

describe('what policy and invoice answer', () => {
  test('on the day: all that stands in the stages, and in the ledger', () => {
    const delivered: LedgerEvent = { on: '2026-03-02', type: 'delivered', proved: true };
    expect(standing([delivered, ...upToNotice], '2026-05-13').answers).toEqual({
      policy: {
        'over-threshold': 'yes',
        notices: 'yes',
        contacts: 'yes',
        'stage-reached': 'yes',
        'deletion-warned': 'yes',
      },
      ledger: { state: 'active', 'due-on': '2026-04-01', invoice: 'proved', dispute: 'none' },
    });
  });

  test('a call that was not made is a contact that is missing, and no notice', () => {
    const events = upToNotice.filter((event) => !('stage' in event && event.stage === 'call'));
    const { answers } = standing(events.slice(0, 3), '2026-04-16');
    expect(answers.policy).toMatchObject({ contacts: 'no', notices: 'no', 'stage-reached': 'no' });
  });

  test.each([
    ['2026-03-10', 'in-time'],
    ['2026-04-10', 'late'],
  ])('a dispute opened on %s is %s', (on, dispute) => {
    const events: LedgerEvent[] = [{ on, type: 'dispute-opened', amount: cny(4_000) }];
    expect(standing(events, '2026-04-15').answers.ledger).toMatchObject({ dispute });
  });

  test('a plan is kept while no instalment is late, and broken after', () => {
    const events: LedgerEvent[] = [
      {
        on: '2026-04-10',
        type: 'plan-agreed',
        instalments: [{ dueOn: '2026-04-20', amount: cny(10_000) }],
      },
    ];
    expect(standing(events, '2026-04-20').answers.ledger).toMatchObject({ plan: 'kept' });
    expect(standing(events, '2026-04-21').answers.ledger).toMatchObject({ plan: 'broken' });
  });

  test('a payment in transit and a legal hold are said; without them the question stays open', () => {
    const hold = (reason: 'legal' | 'payment-in-transit'): LedgerEvent => ({
      on: '2026-04-10',
      type: 'hold-placed',
      reason,
    });
    const { ledger } = standing([hold('legal'), hold('payment-in-transit')], '2026-04-11').answers;
    expect(ledger).toMatchObject({ 'legal-hold': 'yes', 'payment-on-way': 'yes' });
    const none = standing([], '2026-04-11').answers.ledger;
    expect(Object.keys(none)).not.toContain('legal-hold');
    expect(Object.keys(none)).not.toContain('payment-on-way');
  });

  test.each([
    [[], 'unpaid'],
    [[{ on: '2026-05-20', type: 'payment', amount: cny(1_000) }], 'part-paid'],
    [[{ on: '2026-05-20', type: 'payment', amount: cny(10_000) }], 'paid'],
  ] as [LedgerEvent[], string][])('while suspended: %# %s', (events, debt) => {
    const done: LedgerEvent = { on: '2026-05-13', type: 'suspended' };
    expect(standing([...upToNotice, done, ...events], '2026-06-20').answers).toEqual({
      policy: {},
      ledger: {
        state: 'suspended',
        'suspended-on': '2026-05-13',
        'suspended-for': 'non-payment',
        'debt-now': debt,
      },
    });
  });
});
