import { describe, expect, test } from 'vitest';
import {
  addDate,
  caseDates,
  closeCase,
  dateDone,
  daysToDeletion,
  nextDate,
  suspendedOnDay,
  suspensionDay,
  tickDuty,
} from '#core/record';
import { edition, opened } from './made.ts';

const suspended = opened();
const spam = {
  state: 'active',
  harm: 'yes',
  wrongdoer: 'customer',
  evidence: 'strong',
  identity: 'matched',
  'legal-hold': 'no',
  'operator-notice': 'none',
  role: 'sales-agent',
  'partner-kind': 'direct',
  'delegated-rights': 'yes',
};
const active = opened(spam);
const at = '2026-11-27T08:00:00Z';
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
  expect(nextDate(dates, '2026-11-26')).toMatchObject({ why: 'stop-line', on: '2026-11-29' });
  expect(daysToDeletion(dates, '2026-11-26')).toBe(8);
  expect(daysToDeletion(dates, '2026-12-04')).toBe(0);
  expect(daysToDeletion(dates, '2026-12-06')).toBe(-2);
});

test('a case without a suspension has no clock of data', () => {
  expect(suspensionDay(active)).toBeUndefined();
  expect(daysToDeletion(caseDates(active, edition), '2026-11-26')).toBeUndefined();
});

describe('a suspension decided on', () => {
  const done = tickDuty(active, 'suspend', at, true);

  test('starts the clock on the day on which it is ticked', () => {
    expect(suspensionDay(done)).toBe('2026-11-27');
    expect(days(done)).toContain('2027-01-26 deletion');
  });

  test('can be given another day, which no second tick moves', () => {
    const moved = suspendedOnDay(done, '2026-11-26');
    expect(suspensionDay(tickDuty(moved, 'suspend', at, true))).toBe('2026-11-26');
  });

  test('stops the clock when the tick is taken back', () => {
    expect(suspensionDay(tickDuty(done, 'suspend', at, false))).toBeUndefined();
  });
});

test('a reactivation stops the clock of data', () => {
  const back = tickDuty({ ...suspended, duties: ['reactivate'] }, 'reactivate', at, true);
  expect(days(back)).toEqual([]);
});

test('a decision made in haste is reviewed a day later, and the review can be done', () => {
  const hasty = opened({ ...spam, evidence: 'weak', 'exposure-growing': 'yes' });
  expect(days(hasty)).toContain('2026-11-27 review');
  const reviewed = caseDates(tickDuty(hasty, 'review-soon', at, true), edition);
  expect(reviewed.find(({ why }) => why === 'review')?.done).toBe(true);
});

describe('a date of the partner’s own', () => {
  const promised = addDate(suspended, '2026-11-20', 'Promise to pay');

  test('comes first while it is overdue, because nobody has dealt with it', () => {
    expect(nextDate(caseDates(promised, edition), '2026-11-26')).toMatchObject({ why: 'own' });
  });

  test('gives way once it is dealt with', () => {
    const settled = caseDates(dateDone(promised, 0, at), edition);
    expect(nextDate(settled, '2026-11-26')).toMatchObject({ why: 'stop-line' });
  });
});

test('a tick has its time, and a second tick does not double it', () => {
  const once = tickDuty(suspended, 'last-warning', at, true);
  expect(once.done).toEqual([{ duty: 'last-warning', at }]);
  expect(tickDuty(once, 'last-warning', at, true).done).toHaveLength(1);
  expect(tickDuty(once, 'last-warning', at, false).done).toEqual([]);
});

test('a closed case opens again as it was', () => {
  const closed = closeCase(suspended, at);
  expect(closed.closed).toBe(at);
  expect(closeCase(closed, undefined)).toEqual(suspended);
});
