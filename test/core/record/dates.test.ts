import { describe, expect, test } from 'vitest';
import {
  addDate,
  caseDates,
  closeCase,
  dateDone,
  decideManagement,
  dueDates,
  isWithin,
  dataClock,
  reactivatedOnDay,
  reactivationRange,
  reopenCase,
  suspendedOnDay,
  suspensionDay,
  suspensionRange,
  tickDuty,
} from '#core/record';
import { edition, opened, spam } from './made.ts';

const suspended = opened();
const active = opened(spam);
const at = '2026-11-27T08:00:00Z';
const day = '2026-11-27';
const days = (record: typeof suspended) =>
  caseDates(record, edition).map(({ on, why }) => `${on} ${why}`);

test('a suspension brings the two warnings, the stop line and the deletion, counted from its day', () => {
  expect(days(suspended)).toEqual([
    '2026-11-04 second-warning',
    '2026-11-19 last-warning',
    '2026-11-29 stop-line',
    '2026-12-04 deletion',
  ]);
});

test('on day 52 the stop line is next, and eight days are left', () => {
  const dates = caseDates(suspended, edition);
  expect(dueDates(dates, '2026-11-26').next).toMatchObject({ why: 'stop-line', on: '2026-11-29' });
  expect(dataClock(suspended, edition, '2026-11-26')).toEqual({
    state: 'running',
    from: '2026-10-05',
    deletion: '2026-12-04',
    daysLeft: 8,
  });
  expect(dataClock(suspended, edition, '2026-12-04')).toMatchObject({
    state: 'running',
    daysLeft: 0,
  });
  expect(dataClock(suspended, edition, '2026-12-06')).toMatchObject({
    state: 'passed',
    daysLeft: -2,
  });
});

test('worldwide no day of a deletion or a warning is counted, though the suspension and its end are known', () => {
  const worldwide = { ...suspended, cloud: 'worldwide-nce' } as const;
  const own = addDate(worldwide, '2027-03-01', 'End of the term', at);
  expect(days(own)).toEqual(['2027-03-01 own']);
  expect(dataClock(worldwide, edition, day)).toEqual({ state: 'uncounted', from: '2026-10-05' });
  expect(dataClock(reactivatedOnDay(worldwide, '2026-11-20', at), edition, day)).toEqual({
    state: 'uncounted',
    from: '2026-10-05',
    until: '2026-11-20',
  });
});

test('a case without a suspension has no clock of data', () => {
  expect(suspensionDay(active)).toBeUndefined();
  expect(dataClock(active, edition, '2026-11-26')).toEqual({ state: 'none' });
});

describe('a suspension decided on', () => {
  const done = tickDuty(active, 'suspend', at, true, day);

  test('starts the clock on the day on which it is ticked', () => {
    expect(suspensionDay(done)).toBe('2026-11-27');
    expect(days(done)).toContain('2027-01-26 deletion');
  });

  test('can be given another day, which no second tick moves', () => {
    const moved = suspendedOnDay(done, '2026-11-26', at);
    expect(suspensionDay(tickDuty(moved, 'suspend', at, true, day))).toBe('2026-11-26');
  });

  test('stops the clock when the tick is taken back', () => {
    expect(suspensionDay(tickDuty(done, 'suspend', at, false, day))).toBeUndefined();
  });
});

test('a reactivation stops the clock of data', () => {
  const back = tickDuty({ ...suspended, duties: ['reactivate'] }, 'reactivate', at, true, day);
  expect(days(back)).toEqual([]);
});

test('a decision made in haste is reviewed a day later, and the review can be done', () => {
  const hasty = opened({ ...spam, evidence: 'weak', 'exposure-growing': 'yes' });
  expect(days(hasty)).toContain('2026-11-27 review');
  const reviewed = caseDates(tickDuty(hasty, 'review-soon', at, true, day), edition);
  expect(reviewed.find(({ why }) => why === 'review')?.done).toBe(true);
});

describe('a date of the partner’s own', () => {
  const promised = addDate(suspended, '2026-11-20', 'Promise to pay', at);

  test('is overdue until somebody has dealt with it', () => {
    const overdue = (record: typeof suspended) =>
      dueDates(caseDates(record, edition), '2026-11-26').overdue.map(({ why }) => why);
    expect(overdue(promised)).toContain('own');
    expect(overdue(dateDone(promised, 0, at))).not.toContain('own');
  });
});

test('a tick has its time, and a second tick does not double it', () => {
  const once = tickDuty(suspended, 'last-warning', at, true, day);
  expect(once.done).toEqual([{ duty: 'last-warning', at }]);
  expect(tickDuty(once, 'last-warning', at, true, day).done).toHaveLength(1);
  expect(tickDuty(once, 'last-warning', at, false, day).done).toEqual([]);
});

test('a closed case opens again as it was', () => {
  const closed = closeCase(suspended, at);
  expect(closed.closed).toBe(at);
  const { changes, ...again } = reopenCase(closed, at);
  expect(again).toEqual(suspended);
  expect(changes).toEqual([{ at, what: 'opened-again', from: at }]);
});

describe('what is overdue', () => {
  const overdue = (record: typeof suspended, today: string) =>
    dueDates(caseDates(record, edition), today).overdue.map(({ why }) => why);

  test('is every warning whose day has passed and that nobody has ticked', () => {
    expect(overdue(suspended, '2026-11-26')).toEqual(['second-warning', 'last-warning']);
    const ticked = tickDuty(suspended, 'second-warning', at, true, day);
    expect(overdue(ticked, '2026-11-26')).toEqual(['last-warning']);
    expect(overdue(suspended, '2026-11-04')).toEqual([]);
  });

  test('is no warning any more once the day of the deletion has passed, when none would help', () => {
    expect(overdue(suspended, '2026-12-05')).toEqual([]);
    expect(overdue(addDate(suspended, '2026-12-01', 'Call', at), '2026-12-05')).toEqual(['own']);
  });
});

describe('a reactivation that is noted', () => {
  const decided = decideManagement(suspended, { choice: 'reactivate', by: 'Eva', on: day, at });

  test('ends the clock, which the decision of management alone does not', () => {
    expect(dataClock(decided, edition, day).state).toBe('running');
    const back = reactivatedOnDay(decided, day, at);
    expect(days(back)).toEqual([]);
    expect(dataClock(back, edition, '2027-11-27')).toMatchObject({
      state: 'ended',
      on: day,
      late: false,
    });
  });

  test('is told to be late after the day of the deletion', () => {
    const late = reactivatedOnDay(suspended, '2026-12-06', at);
    expect(dataClock(late, edition, '2026-12-07')).toMatchObject({ state: 'ended', late: true });
  });

  test('lies between the suspension and today', () => {
    const range = reactivationRange(suspended, day);
    for (const good of ['2026-10-05', day]) expect(isWithin(good, range)).toBe(true);
    for (const bad of ['2026-10-04', '2026-11-28', '2026-11-31', ''])
      expect(isWithin(bad, range)).toBe(false);
  });
});

test('a suspension that follows its decision lies between that and today', () => {
  const done = tickDuty(active, 'suspend', at, true, day);
  const range = suspensionRange(done, '2026-12-01');
  expect(range).toEqual({ first: '2026-11-26', last: '2026-12-01' });
  for (const bad of ['2026-11-25', '2026-12-02', '2030-01-01'])
    expect(isWithin(bad, range)).toBe(false);
});

test('the day of a suspension is that of whoever ticks it, also where it is already tomorrow in China', () => {
  const done = tickDuty(active, 'suspend', '2026-11-26T20:00:00Z', true, day);
  expect(suspensionDay(done)).toBe(day);
});
