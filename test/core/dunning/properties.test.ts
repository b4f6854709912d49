import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownDay } from '#core/calendar';
import { timeline, type LedgerEvent, type TimelineInput, type TimelineStage } from '#core/dunning';
import type { StageDraft } from '#core/policy';
import { anyCase, anyEvent, anyHold, date } from '../../support/any-case.ts';

const isOpen = ({ status }: TimelineStage) =>
  status === 'held' || status === 'due' || status === 'planned';

/** A date as a number; what has no date never comes. */
const when = (on: string | null) => (on === null ? Infinity : knownDay(on));

interface Told {
  stage: StageDraft;
  told: TimelineStage;
}

function told(input: TimelineInput): Told[] {
  const result = timeline(input);
  return input.policy.stages.map((stage, index) => {
    const said = result.stages[index];
    if (said?.id !== stage.id) throw new Error('a stage is missing, or out of its place');
    return { stage, told: said };
  });
}

/** Open stages on the dunning clock. */
function collecting(input: TimelineInput): Told[] {
  return told(input).filter(({ stage, told }) => stage.anchor !== 'suspension' && isOpen(told));
}

function withEvents(input: TimelineInput, ...events: LedgerEvent[]): TimelineInput {
  return { ...input, ledger: { ...input.ledger, events: [...input.ledger.events, ...events] } };
}

function always(name: string, promise: (input: TimelineInput) => void): void {
  test(name, () => fc.assert(fc.property(anyCase, promise), { numRuns: 500 }));
}

always('a stage is missed only when a later one was done, or its offset lies before the due day', (input) => {
  const all = told(input);
  all.forEach(({ stage, told }, index) => {
    if (told.status !== 'missed') return;
    const isPassed = all.slice(index + 1).some((later) => later.told.status === 'done');
    expect(isPassed || (stage.offset.days <= 0 && input.asAt > input.ledger.invoice.dueOn)).toBe(true);
  });
}); // prettier-ignore

always(
  'while money is owed, no stage is called not needed but what follows a suspension',
  (input) => {
    const { outstanding, stages } = timeline(input);
    if (Number(outstanding.value) <= Number(input.policy.smallBalance)) return;
    const idle = stages.filter(({ status }) => status === 'not-needed').map(({ id }) => id);
    for (const { id, anchor, offset } of input.policy.stages) {
      if (idle.includes(id)) expect(anchor === 'suspension' || offset.days <= 0).toBe(true);
    }
  },
);

always('no stage overtakes an earlier one, so none comes before a milder one', (input) => {
  const days = collecting(input).map(({ told }) => when(told.on));
  expect(days).toEqual([...days].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
});

always('no stage comes earlier than the policy says, nor before today', (input) => {
  const { invoice } = input.ledger;
  for (const { stage, told } of collecting(input)) {
    const anchor = knownDay(stage.anchor === 'issue' ? invoice.issuedOn : invoice.dueOn);
    expect(when(told.on)).toBeGreaterThanOrEqual(anchor + stage.offset.days);
    expect(when(told.on)).toBeGreaterThanOrEqual(knownDay(input.asAt));
  }
});

always('every notice leaves its own full period before any later stage', (input) => {
  const all = told(input).filter(({ told }) => isOpen(told) || told.status === 'done');
  all.forEach((later, index) => {
    if (later.stage.anchor === 'suspension' || !isOpen(later.told)) return;
    for (const earlier of all.slice(0, index)) {
      const end = when(earlier.told.on) + earlier.stage.noticeDays;
      expect(when(later.told.on)).toBeGreaterThanOrEqual(end);
    }
  });
});

always('paying what is owed stops the track', (input) => {
  const { outstanding } = timeline(input);
  if (outstanding.value.startsWith('-')) return;
  const paid = withEvents(input, { on: input.asAt, type: 'payment', amount: outstanding });
  expect(collecting(paid)).toEqual([]);
});

test('a hold never brings a stage or the deletion forward', () => {
  const holdOn = fc.integer({ min: 0, max: 150 }).map(date);
  fc.assert(
    fc.property(anyCase, anyHold(holdOn), (input, hold) => {
      expectNoneEarlier(input, withEvents(input, hold));
    }),
    { numRuns: 500 },
  );
});

test('one more holiday never brings a stage or the deletion forward', () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 0, max: 200 }).map(date), (input, holiday) => {
      const { calendar } = input;
      const holidays = [...calendar.holidays, holiday];
      expectNoneEarlier(input, { ...input, calendar: { ...calendar, holidays } });
    }),
    { numRuns: 500 },
  );
});

always('after the due day, a day on which nothing happens brings no stage forward', (input) => {
  const tomorrow = { ...input, asAt: date(when(input.asAt) - when(date(0)) + 1) };
  const isQuiet = input.ledger.events.every(({ on }) => on !== tomorrow.asAt);
  // Past the due day a friendly word is missed, and delays nothing any more.
  const isPastDue = input.asAt > input.ledger.invoice.dueOn;
  if (isQuiet && isPastDue) expectNoneEarlier(input, tomorrow);
});

test('the deletion depends on the day of the suspension alone', () => {
  fc.assert(
    fc.property(anyCase, fc.array(anyEvent, { maxLength: 6 }), (input, others) => {
      const suspended: LedgerEvent = { on: date(0), type: 'suspended' };
      const quiet = others.filter(({ type, on }) => type !== 'reactivated' && on >= date(0));
      const ledger = { ...input.ledger, events: [suspended, ...quiet] };
      expect(timeline({ ...input, ledger }).deletion).toEqual({ on: date(60), fact: 'kept' });
    }),
  );
});

always('before a suspension, the deletion lies sixty days after the day it is planned for', (input) => {
  const events = input.ledger.events.filter(
    (event) => event.type !== 'suspended' && event.type !== 'stage-done',
  );
  const { stages, deletion } = timeline({ ...input, ledger: { ...input.ledger, events } });
  const suspension = stages.find(({ effect }) => effect === 'suspended');
  const days = deletion ? when(deletion.on) - when(suspension?.on ?? null) : 60;
  expect(days).toBe(60);
  expect(deletion === null).toBe((suspension?.on ?? null) === null);
}); // prettier-ignore

test('what happens after the day we stand on changes nothing', () => {
  fc.assert(
    fc.property(anyCase, anyEvent, (input, event) => {
      if (event.on <= input.asAt) return;
      expect(timeline(withEvents(input, event))).toEqual(timeline(input));
    }),
  );
});

always('the order of days in the file makes no difference', (input) => {
  const byDay = Object.groupBy(input.ledger.events, ({ on }) => on);
  const days = Object.keys(byDay).sort().reverse();
  const events = days.flatMap((day) => byDay[day] ?? []);
  expect(timeline({ ...input, ledger: { ...input.ledger, events } })).toEqual(timeline(input));
});

always('access goes from day to day, each span another state, the past before what lies ahead', (input) => {
  const { access } = timeline(input);
  access.forEach(({ from, state, projected }, index) => {
    const next = access[index + 1];
    expect(projected).toBe(from > input.asAt);
    if (next) expect([next.from > from, next.state !== state]).toEqual([true, true]);
  });
}); // prettier-ignore

always('the same input gives the same output, and is left as it was', (input) => {
  const before = JSON.stringify(input);
  expect(timeline(input)).toEqual(timeline(structuredClone(input)));
  expect(JSON.stringify(input)).toBe(before);
});

function expectNoneEarlier(before: TimelineInput, after: TimelineInput): void {
  const [was, is] = [timeline(before), timeline(after)];
  was.stages.forEach((stage, index) => {
    const now = is.stages[index];
    if (!now || !isOpen(stage) || !(isOpen(now) || now.status === 'not-needed')) return;
    expect([now.id, when(now.on) >= when(stage.on)]).toEqual([stage.id, true]);
  });
  if (was.deletion && is.deletion) expect(is.deletion.on >= was.deletion.on).toBe(true);
}
