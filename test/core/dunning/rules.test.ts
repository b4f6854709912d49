import { describe, expect, test } from 'vitest';
import { figure } from '#core/sentence';
import { ledgerProblems, type LedgerEvent } from '#core/dunning';
import { presetTiming } from '../../support/policy-preset.ts';
import {
  cny,
  doneOnTime,
  ledgerOf,
  spring2026,
  stageOf,
  timelineOf,
} from '../../support/timeline-case.ts';

const firstThree = doneOnTime('pre-due', 'reminder-1', 'reminder-2');
const toFinalNotice = [...firstThree, ...doneOnTime('call', 'credit-hold', 'final-notice')];
const toSuspension: LedgerEvent[] = [...toFinalNotice, { on: '2026-05-13', type: 'suspended' }];

describe('what is outstanding', () => {
  const partPaid: LedgerEvent = { on: '2026-04-10', type: 'payment', amount: cny(4_000) };

  test.each<[string, LedgerEvent[], string]>([
    ['a payment lessens it from its day on', [partPaid], '6000.00'],
    ['a payment that bounced is owed again',
      [partPaid, { on: '2026-04-12', type: 'payment-returned', amount: cny(4_000) }], '10000.00'],
    ['paying too much leaves a credit', [{ ...partPaid, amount: cny(10_500) }], '-500.00'],
    ['an invoice that was withdrawn is owed no more', [{ on: '2026-04-10', type: 'cancelled' }], '0.00'],
    ['a payment of tomorrow is not known', [{ ...partPaid, on: '2026-04-16' }], '10000.00'],
  ])('%s', (_, events, value) => {
    expect(timelineOf(events, '2026-04-15').outstanding.value).toBe(value);
  }); // prettier-ignore

  test('nothing is collected for a rest no larger than the small balance', () => {
    const rest: LedgerEvent = { on: '2026-04-10', type: 'payment', amount: cny(9_950) };
    const policy = { smallBalance: cny(50) };
    const result = timelineOf([...firstThree, rest], '2026-04-15', { policy });
    expect(stageOf(result, 'call')).toBe('not-needed');
  });

  test('a rest one cent above the small balance is collected', () => {
    const rest: LedgerEvent = { on: '2026-04-10', type: 'payment', amount: cny(9_950) };
    const policy = { smallBalance: '49.99' };
    const result = timelineOf([...firstThree, rest], '2026-04-15', { policy });
    expect(stageOf(result, 'call')).toBe('due 2026-04-15');
  });

  test('what was paid and bounced goes on where the calendar stands', () => {
    const events: LedgerEvent[] = [
      ...firstThree,
      { on: '2026-04-10', type: 'payment', amount: cny(10_000) },
      { on: '2026-04-20', type: 'payment-returned', amount: cny(10_000) },
    ];
    expect(stageOf(timelineOf(events, '2026-04-20'), 'call')).toBe('due 2026-04-20');
  });

  test('each change of what is owed is listed with its day', () => {
    expect(timelineOf([partPaid], '2026-04-15').balances).toEqual([
      { from: '2026-03-02', outstanding: cny(10_000), disputed: null },
      { from: '2026-04-10', outstanding: cny(6_000), disputed: null },
    ]);
  });
});

describe('what holds the clock', () => {
  const promise: LedgerEvent = { on: '2026-04-10', type: 'promise', until: '2026-04-17' };
  const plan: Extract<LedgerEvent, { type: 'plan-agreed' }> = {
    on: '2026-04-10',
    type: 'plan-agreed',
    instalments: [
      { dueOn: '2026-04-20', amount: cny(5_000) },
      { dueOn: '2026-05-20', amount: cny(5_000) },
    ],
  };
  const transit: LedgerEvent = {
    on: '2026-04-10',
    type: 'hold-placed',
    reason: 'payment-in-transit',
  };
  const paid = (on: string, whole: number): LedgerEvent => ({
    on,
    type: 'payment',
    amount: cny(whole),
  });

  // Eight free days after the due day have passed on 04-09; the call needs fourteen.
  test.each<[string, LedgerEvent[], string, string]>([
    ['a promise holds to its day, that day too', [promise], '2026-04-15', 'held 2026-04-23 promise'],
    ['a promise no longer holds the day after', [promise], '2026-04-18', 'planned 2026-04-23'],
    ['a broken promise frees the day it breaks',
      [promise, { on: '2026-04-15', type: 'promise-broken' }], '2026-04-15', 'planned 2026-04-20'],
    ['a new promise takes the place of the first',
      [promise, { on: '2026-04-14', type: 'promise', until: '2026-04-15' }], '2026-04-15', 'held 2026-04-21 promise'],
    ['a plan holds to the first instalment that nobody is known to pay', [plan], '2026-04-15', 'held 2026-04-27 plan'],
    ['a plan breaks the day after an instalment not fully paid',
      [plan, paid('2026-04-20', 4_999)], '2026-04-21', 'planned 2026-04-27'],
    ['a plan holds on while its instalments are paid on their day',
      [plan, paid('2026-04-20', 5_000)], '2026-04-21', 'held 2026-05-26 plan'],
    ['a broken plan stays broken when the money comes late',
      [plan, paid('2026-04-22', 5_000)], '2026-04-22', 'planned 2026-04-27'],
    ['an instalment that bounces after its day breaks the plan on the day it bounces', [
      plan, paid('2026-04-20', 5_000), { on: '2026-05-07', type: 'payment-returned', amount: cny(5_000) },
    ], '2026-05-07', 'planned 2026-05-12'],
    ['it breaks the plan though the money comes again the day after', [
      plan, paid('2026-04-20', 5_000), { on: '2026-05-07', type: 'payment-returned', amount: cny(5_000) },
      paid('2026-05-08', 5_000),
    ], '2026-05-08', 'planned 2026-05-12'],
    ['what bounces and comes again on one day breaks no plan', [
      plan, paid('2026-04-20', 5_000), { on: '2026-05-07', type: 'payment-returned', amount: cny(5_000) },
      paid('2026-05-07', 5_000),
    ], '2026-05-08', 'held 2026-05-26 plan'],
    ['what bounces before the day of its instalment can be made good until that day', [
      plan, paid('2026-04-13', 5_000), { on: '2026-04-14', type: 'payment-returned', amount: cny(5_000) },
      paid('2026-04-20', 5_000),
    ], '2026-04-21', 'held 2026-05-26 plan'],
    ['a payment from before the plan that bounces breaks no plan whose instalments are paid', [
      paid('2026-04-09', 1_000), plan, { on: '2026-04-14', type: 'payment-returned', amount: cny(1_000) },
      paid('2026-04-20', 5_000),
    ], '2026-04-21', 'held 2026-05-26 plan'],
    ['a payment in transit holds for the posting days, which are working days',
      [transit], '2026-04-15', 'held 2026-04-23 payment-in-transit'],
    ['a payment in transit holds no longer once one arrives',
      [transit, paid('2026-04-14', 100)], '2026-04-15', 'planned 2026-04-20'],
    ['a hold by hand lasts to its day', [
      { on: '2026-04-10', type: 'hold-placed', reason: 'manual', until: '2026-04-17' },
    ], '2026-04-15', 'held 2026-04-23 manual'],
    ['a hold without a day has no end in sight',
      [{ on: '2026-04-10', type: 'hold-placed', reason: 'legal' }], '2026-04-15', 'held legal'],
    ['a lifted hold frees the day it is lifted', [
      { on: '2026-04-10', type: 'hold-placed', reason: 'legal' }, { on: '2026-04-15', type: 'hold-lifted' },
    ], '2026-04-15', 'planned 2026-04-20'],
    ['lifting one reason leaves the others', [
      { on: '2026-04-10', type: 'hold-placed', reason: 'legal' },
      { on: '2026-04-10', type: 'hold-placed', reason: 'manual' },
      { on: '2026-04-15', type: 'hold-lifted', reason: 'legal' },
    ], '2026-04-15', 'held manual'],
    ['a dispute of all has no end in sight',
      [{ on: '2026-04-10', type: 'dispute-opened', amount: cny(10_000) }], '2026-04-15', 'held dispute'],
    ['a part dispute holds nothing',
      [{ on: '2026-04-10', type: 'dispute-opened', amount: cny(9_999) }], '2026-04-15', 'due 2026-04-15'],
    ['paying the undisputed part leaves nothing to collect', [
      { on: '2026-04-10', type: 'dispute-opened', amount: cny(4_000) }, paid('2026-04-10', 6_000),
    ], '2026-04-15', 'held dispute'],
    ['on one day the order given decides', [
      { on: '2026-04-15', type: 'hold-lifted' }, { on: '2026-04-15', type: 'hold-placed', reason: 'manual' },
    ], '2026-04-15', 'held manual'],
  ])('%s', (_, events, asAt, call) => {
    expect(stageOf(timelineOf([...firstThree, ...events], asAt), 'call')).toBe(call);
  }); // prettier-ignore

  test('a promise holds nothing under a policy that does not pause for promises', () => {
    const result = timelineOf([...firstThree, promise], '2026-04-15', { policy: { promisesPause: false } });
    expect(stageOf(result, 'call')).toBe('due 2026-04-15');
  }); // prettier-ignore

  test('held days lengthen a notice that already runs', () => {
    const events: LedgerEvent[] = [
      ...toFinalNotice,
      { on: '2026-05-08', type: 'hold-placed', reason: 'manual', until: '2026-05-11' },
    ];
    // Seven free days after 05-06: 05-07, then 05-12 to 05-17, a Sunday.
    expect(stageOf(timelineOf(events, '2026-05-12'), 'suspension')).toBe('planned 2026-05-18');
  });

  test('without a suspension in sight there is no deletion', () => {
    const hold: LedgerEvent = { on: '2026-04-10', type: 'hold-placed', reason: 'legal' };
    const result = timelineOf([hold], '2026-04-15');
    expect([stageOf(result, 'stop-line'), result.deletion]).toEqual(['not-needed', null]);
  });
});

describe('what was done, and what was missed', () => {
  test.each<[string, LedgerEvent[], string, string, string]>([
    ['a friendly word is still due on the due day', [], '2026-04-01', 'pre-due', 'due 2026-04-01'],
    ['a friendly word is missed once the due day is past', [], '2026-04-02', 'pre-due', 'missed 2026-03-25'],
    ['a missed friendly word delays nothing', [], '2026-04-02', 'reminder-1', 'due 2026-04-02'],
    ['a friendly word was not needed where nothing was owed on its day', [
      { on: '2026-03-10', type: 'payment', amount: cny(10_000) },
    ], '2026-04-02', 'pre-due', 'not-needed'],
    ['a friendly word is missed where the money came only after its day', [
      { on: '2026-03-30', type: 'payment', amount: cny(10_000) },
    ], '2026-04-02', 'pre-due', 'missed 2026-03-25'],
    ['a stage nobody did waits for the end of a hold', [
      { on: '2026-05-11', type: 'hold-placed', reason: 'manual', until: '2026-05-12' },
    ], '2026-05-11', 'reminder-1', 'held 2026-05-13 manual'],
    ['a stage passed over by a later one is missed', doneOnTime('reminder-2'), '2026-04-09', 'reminder-1', 'missed 2026-04-02'],
    ['a stage nobody did is due today', doneOnTime('pre-due'), '2026-05-11', 'reminder-1', 'due 2026-05-11'],
    ['a notice that needs proof is due again until it is proved', [
      ...firstThree, ...doneOnTime('call', 'credit-hold'),
      { on: '2026-05-06', type: 'stage-done', stage: 'final-notice' },
    ], '2026-05-07', 'final-notice', 'due 2026-05-07'],
    ['a suspension found in the ledger is done', toSuspension, '2026-05-14', 'suspension', 'done 2026-05-13'],
    ['a suspension done early passes over what was before it', [
      ...firstThree, { on: '2026-04-09', type: 'suspended' },
    ], '2026-04-10', 'final-notice', 'missed 2026-04-09'],
  ])('%s', (_, events, asAt, stage, expected) => {
    expect(stageOf(timelineOf(events, asAt), stage)).toBe(expected);
  }); // prettier-ignore

  test('a notice runs from the day it was in fact given', () => {
    const late = toFinalNotice.map((event) =>
      event.type === 'stage-done' && event.stage === 'final-notice'
        ? { ...event, on: '2026-05-12' }
        : event,
    );
    expect(stageOf(timelineOf(late, '2026-05-12'), 'suspension')).toBe('planned 2026-05-19');
  });
});

describe('how days are counted', () => {
  const [, reminder] = presetTiming('balanced').stages;
  if (!reminder) throw new Error('the preset has a reminder');

  test.each([
    ['working days leave out weekends and holidays', 10, 'working', 'keep', '2026-04-16'],
    ['calendar days leave out nothing', 10, 'calendar', 'keep', '2026-04-11'],
    ['a day not worked moves to the next that is', 10, 'calendar', 'next', '2026-04-13'],
    ['a holiday moves too', 5, 'calendar', 'next', '2026-04-07'],
    ['before the due day working days are plain days', -2, 'working', 'keep', '2026-03-30'],
  ] as const)('%s', (_, days, count, onNonWorkingDay, on) => {
    const stages = [{ ...reminder, offset: { days, count }, onNonWorkingDay }];
    const result = timelineOf([], '2026-03-02', { policy: { stages } });
    expect(stageOf(result, 'reminder-1')).toBe(`planned ${on}`);
  });

  test('a make-up day is worked although it is a Saturday', () => {
    const calendar = { ...spring2026, makeUpWorkingDays: ['2026-04-11'] };
    const stages = [{ ...reminder, offset: { days: 10, count: 'calendar' as const } }];
    const result = timelineOf([], '2026-03-02', { policy: { stages }, calendar });
    expect(stageOf(result, 'reminder-1')).toBe('planned 2026-04-11');
  });

  test('dates beyond the calendar are given, and marked', () => {
    const calendar = { ...spring2026, covers: { from: '2026-01-01', to: '2026-04-30' } };
    const { stages } = timelineOf([], '2026-03-02', { calendar });
    const marked = stages.filter(({ holidaysUnknown }) => holidaysUnknown).map(({ id }) => id);
    expect(marked).toEqual([
      'final-notice', 'suspension', 'data-warning-30', 'data-warning-45', 'stop-line',
    ]); // prettier-ignore
  });
});

describe('the retention clock', () => {
  const hold: LedgerEvent = { on: '2026-05-20', type: 'hold-placed', reason: 'legal' };

  test('never stops: a hold after the suspension moves no warning and no deletion', () => {
    const result = timelineOf([...toSuspension, hold], '2026-05-21');
    expect([stageOf(result, 'stop-line'), result.deletion?.on]).toEqual([
      'planned 2026-07-07',
      '2026-07-12',
    ]);
  });

  test('goes on when all is paid but access is not given back', () => {
    const paid: LedgerEvent = { on: '2026-05-20', type: 'payment', amount: cny(10_000) };
    const result = timelineOf([...toSuspension, paid], '2026-05-21');
    expect([stageOf(result, 'data-warning-30'), result.deletion?.on]).toEqual([
      'planned 2026-06-12',
      '2026-07-12',
    ]);
  });

  test('ends with the reactivation', () => {
    const result = timelineOf([...toSuspension, { on: '2026-05-20', type: 'reactivated' }], '2026-05-21');
    expect([stageOf(result, 'stop-line'), result.deletion]).toEqual(['not-needed', null]);
  }); // prettier-ignore

  test('plans no second suspension by itself where debt is left after the reactivation', () => {
    const result = timelineOf([...toSuspension, { on: '2026-05-20', type: 'reactivated' }], '2026-06-30');
    expect(stageOf(result, 'suspension')).toBe('done 2026-05-13');
    expect(result.access.filter(({ projected }) => projected)).toEqual([]);
  }); // prettier-ignore

  test('leaves a warning that nobody gave due, even after the deletion', () => {
    const result = timelineOf(toSuspension, '2026-07-20');
    expect(stageOf(result, 'data-warning-30')).toBe('due 2026-07-20');
    expect(result.deletion?.on).toBe('2026-07-12');
  });

  test('starts again with a new suspension, and warns again', () => {
    const again: LedgerEvent[] = [
      ...toSuspension,
      { on: '2026-06-12', type: 'stage-done', stage: 'data-warning-30' },
      { on: '2026-06-15', type: 'reactivated' },
      { on: '2026-07-01', type: 'suspended' },
    ];
    const result = timelineOf(again, '2026-07-02');
    expect([stageOf(result, 'data-warning-30'), result.deletion?.on]).toEqual([
      'planned 2026-07-31',
      '2026-08-30',
    ]);
  });

  test('is not started again by suspending what is suspended', () => {
    const twice: LedgerEvent[] = [...toSuspension, { on: '2026-05-30', type: 'suspended' }];
    expect(timelineOf(twice, '2026-06-01').deletion?.on).toBe('2026-07-12');
  });

  test('has no deletion date where the cloud has no count of days', () => {
    expect(timelineOf(toSuspension, '2026-05-14', { retention: null }).deletion).toBeNull();
  });
});

describe('access', () => {
  const spans = (events: LedgerEvent[], asAt: string) =>
    timelineOf(events, asAt).access.map(
      ({ from, state, projected }) => `${from} ${state}${projected ? '?' : ''}`,
    );
  const paid: LedgerEvent = { on: '2026-05-20', type: 'payment', amount: cny(10_000) };

  test.each<[string, LedgerEvent[], string, string[]]>([
    ['ahead is what happens if every stage is done on its day', [], '2026-03-02',
      ['2026-03-02 full', '2026-04-22 credit-hold?', '2026-05-13 suspended?', '2026-07-12 data-deleted?']],
    ['a stage due today shows from tomorrow', [...firstThree, ...doneOnTime('call')], '2026-04-22',
      ['2026-03-02 full', '2026-04-23 credit-hold?', '2026-05-13 suspended?', '2026-07-12 data-deleted?']],
    ['what happened is told as it happened', toSuspension, '2026-05-14',
      ['2026-03-02 full', '2026-04-22 credit-hold', '2026-05-13 suspended', '2026-07-12 data-deleted?']],
    ['a credit hold ends with the debt', [...toFinalNotice, paid], '2026-05-21',
      ['2026-03-02 full', '2026-04-22 credit-hold', '2026-05-20 full']],
    ['a reactivation gives back all but what the debt still holds',
      [...toSuspension, { on: '2026-05-20', type: 'reactivated' }], '2026-05-21',
      ['2026-03-02 full', '2026-04-22 credit-hold', '2026-05-13 suspended', '2026-05-20 credit-hold']],
    ['a reactivation of who has paid gives back all',
      [...toSuspension, paid, { on: '2026-05-20', type: 'reactivated' }], '2026-05-21',
      ['2026-03-02 full', '2026-04-22 credit-hold', '2026-05-13 suspended', '2026-05-20 full']],
    ['access given back after that day is told as it happened',
      [...toSuspension, { on: '2026-07-20', type: 'reactivated' }], '2026-08-01',
      ['2026-03-02 full', '2026-04-22 credit-hold', '2026-05-13 suspended', '2026-07-12 data-deleted', '2026-07-20 credit-hold']],
    ['after its day the data is gone', toSuspension, '2026-08-01',
      ['2026-03-02 full', '2026-04-22 credit-hold', '2026-05-13 suspended', '2026-07-12 data-deleted']],
  ])('%s', (_, events, asAt, expected) => {
    expect(spans(events, asAt)).toEqual(expected);
  }); // prettier-ignore
});

describe('a ledger that the policy cannot follow', () => {
  const policy = presetTiming('balanced');
  const codes = (events: LedgerEvent[], timing = policy) =>
    ledgerProblems(timing, ledgerOf(events)).map(({ code, path }) => `${code} ${path.join('.')}`);

  test('money of another currency is found, in instalments too', () => {
    const euro = { value: '1.00', currency: 'EUR' };
    const instalments = [{ dueOn: '2026-05-01', amount: euro }];
    expect(
      codes([
        { on: '2026-04-01', type: 'payment', amount: euro },
        { on: '2026-04-01', type: 'plan-agreed', instalments },
      ]),
    ).toEqual([
      'currency events.0.amount.currency',
      'currency events.1.instalments.0.amount.currency',
    ]);
  });

  test('a stage that the policy does not have is found', () => {
    const events: LedgerEvent[] = [{ on: '2026-04-01', type: 'stage-done', stage: 'reminder1' }];
    expect(codes(events)).toEqual(['unknown-stage events.0.stage']);
  });

  test('a small balance in another currency is found, unless it is nothing', () => {
    const of = (value: string) => ({ ...policy, smallBalance: { value, currency: 'EUR' } });
    expect([codes([], of('5.00')), codes([], of('0.00'))]).toEqual([
      ['small-balance-currency smallBalance'],
      [],
    ]);
    expect(ledgerProblems({ ...policy, ...of('5.00') }, ledgerOf([]))[0]?.found).toEqual(
      figure.money({ value: '5.00', currency: 'EUR' }),
    );
  });
});
