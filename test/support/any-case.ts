import fc from 'fast-check';
import { dateOf, knownDay, type WorkCalendar } from '#core/calendar';
import type { LedgerEvent, TimelineInput } from '#core/dunning';
import type { PolicyTiming, StageDraft } from '#core/policy';
import { cny } from './timeline-case.ts';

const issued = knownDay('2026-03-02');

/** The date so many days after 2026-03-02. */
export function date(offset: number): string {
  return dateOf(issued + offset) ?? '9999-12-31';
}

const anyDay = fc.integer({ min: -3, max: 150 }).map(date);
const anyAmount = fc.integer({ min: 0, max: 12_000 }).map(cny);
const anyCount = fc.constantFrom('calendar', 'working');
const onNonWorkingDay = fc.constantFrom('next', 'keep');
const noticeDays = fc.integer({ min: 0, max: 12 });

/** Stages of a valid policy: mild before harsh, what follows the suspension after it. Ids are `s0`, `s1` and so on. */
const anyStages: fc.Arbitrary<StageDraft[]> = fc
  .record({
    dunning: fc.array(
      fc.record({
        effect: fc.constantFrom('none' as const, 'credit-hold' as const),
        anchor: fc.constantFrom('issue' as const, 'due' as const),
        offset: fc.record({ days: fc.integer({ min: -10, max: 45 }), count: anyCount }),
        onNonWorkingDay,
        noticeDays,
        proofNeeded: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    suspension: fc.option(
      fc.record({
        effect: fc.constant('suspended' as const),
        anchor: fc.constant('due' as const),
        offset: fc.record({ days: fc.integer({ min: 1, max: 60 }), count: anyCount }),
        onNonWorkingDay,
        noticeDays: fc.constant(0),
      }),
    ),
    retention: fc.array(
      fc.record({
        effect: fc.constant('none' as const),
        anchor: fc.constant('suspension' as const),
        offset: fc.record({
          days: fc.integer({ min: 0, max: 60 }),
          count: fc.constant('calendar' as const),
        }),
        onNonWorkingDay: fc.constant('keep' as const),
        noticeDays: fc.constant(0),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ dunning, suspension, retention }) => {
    const mildFirst = dunning.sort((a, b) => (a.effect === b.effect ? 0 : a.effect === 'none' ? -1 : 1));
    const all = [...mildFirst, ...(suspension ? [suspension] : []), ...retention];
    return all.map((stage, index) => ({ id: `s${index}`, ...stage }));
  }); // prettier-ignore

/** Anything that can happen to an invoice, whether it makes sense or not. */
export const anyEvent: fc.Arbitrary<LedgerEvent> = fc.oneof(
  fc.record({
    on: anyDay,
    type: fc.constant('stage-done' as const),
    stage: fc.integer({ min: 0, max: 9 }).map((index) => `s${index}`),
    proved: fc.boolean(),
  }),
  fc.record({
    on: anyDay,
    type: fc.constantFrom('payment' as const, 'payment-returned' as const, 'dispute-opened' as const),
    amount: anyAmount,
  }),
  fc.record({
    on: anyDay,
    type: fc.constantFrom(
      'dispute-closed' as const, 'promise-kept' as const, 'promise-broken' as const,
      'hold-lifted' as const, 'suspended' as const, 'reactivated' as const,
    ),
  }),
  fc.record({ on: anyDay, type: fc.constant('promise' as const), until: anyDay }),
  fc.record({
    on: anyDay,
    type: fc.constant('plan-agreed' as const),
    instalments: fc.array(fc.record({ dueOn: anyDay, amount: anyAmount }), { minLength: 1, maxLength: 4 }),
  }),
  anyHold(anyDay),
); // prettier-ignore

/** A hold placed on one of these days. */
export function anyHold(on: fc.Arbitrary<string>): fc.Arbitrary<LedgerEvent> {
  return fc.record(
    {
      on,
      type: fc.constant('hold-placed' as const),
      reason: fc.constantFrom('legal' as const, 'manual' as const, 'payment-in-transit' as const),
      until: anyDay,
    },
    { requiredKeys: ['on', 'type', 'reason'] },
  );
}

const anyCalendar: fc.Arbitrary<WorkCalendar> = fc.record({
  holidays: fc.array(anyDay, { maxLength: 15 }),
  covers: fc.constant({ from: '2026-01-01', to: '2026-12-31' }),
});

const anyPolicy: fc.Arbitrary<PolicyTiming> = fc.record({
  cloud: fc.constant('21vianet' as const),
  smallBalance: fc.constantFrom('0', '50.00'),
  promisesPause: fc.boolean(),
  postingDays: fc.integer({ min: 0, max: 7 }),
  stages: anyStages,
});

/** A random valid policy, ledger, calendar and day. */
export const anyCase: fc.Arbitrary<TimelineInput> = fc.record({
  policy: anyPolicy,
  ledger: fc.record({
    invoice: fc.record({
      number: fc.constant('A-1'),
      issuedOn: fc.constant(date(0)),
      dueOn: fc.integer({ min: 0, max: 45 }).map(date),
      amount: fc.constant(cny(10_000)),
    }),
    events: fc.array(anyEvent, { maxLength: 8 }),
  }),
  calendar: anyCalendar,
  asAt: fc.integer({ min: 0, max: 150 }).map(date),
  retention: fc.constant({ days: 60, fact: 'kept' }),
});
