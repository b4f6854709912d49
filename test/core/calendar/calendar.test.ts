import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, dayOf, knownDay, workCalendarSchema, workingDays } from '#core/calendar';

describe('a civil date', () => {
  test.each(['1970-01-01', '2024-02-29', '1900-01-01', '9999-12-31'])('%s is one', (date) => {
    expect(dateOf(knownDay(date))).toBe(date);
  });

  test.each([
    '2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '20260101', '2026-01-01T00:00', '+012026-01-01',
    '1899-12-31', '0000-01-01', ' 2026-01-01', '2026-01-01\n', '', '٢٠٢٦-01-01',
  ])('%j is none', (date) => {
    expect(dayOf(date)).toBeUndefined();
  }); // prettier-ignore

  test('days follow one another, and every one has its date', () => {
    const anyDay = fc.integer({ min: knownDay('1900-01-01'), max: knownDay('9999-12-30') });
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(knownDay(dateOf(day) ?? '')).toBe(day);
        expect((dateOf(day + 1) ?? '') > (dateOf(day) ?? '')).toBe(true);
      }),
    );
  });

  test('a day that never comes has no date', () => {
    expect([dateOf(Infinity), dateOf(knownDay('9999-12-31') + 1)]).toEqual([null, null]);
  });
});

describe('working days', () => {
  const days = workingDays({
    holidays: ['2026-10-01', '2026-10-02', '2026-10-10'],
    makeUpWorkingDays: ['2026-10-10', '2026-10-11'],
    covers: { from: '2026-01-01', to: '2026-12-31' },
  });

  test.each([
    ['a Friday', '2026-10-09', true],
    ['a Saturday', '2026-10-03', false],
    ['a Sunday', '2026-10-04', false],
    ['a holiday', '2026-10-01', false],
    ['a Sunday made up for', '2026-10-11', true],
    ['a day that is both made up and a holiday', '2026-10-10', false],
    ['a Saturday before 1970', '1969-12-27', false],
    ['a Friday before 1970', '1969-12-26', true],
  ])('%s: worked is %s %s', (_, date, isWorked) => {
    expect(days.isWorking(knownDay(date))).toBe(isWorked);
  });

  test.each([
    ['the same day when it is worked', '2026-10-05', 0, '2026-10-05'],
    ['the fifth after a Wednesday before holidays', '2026-09-30', 5, '2026-10-09'],
    ['the first after a Friday', '2026-10-16', 1, '2026-10-19'],
  ])('%s', (_, from, count, on) => {
    expect(dateOf(days.after(knownDay(from), count))).toBe(on);
  });

  test('the next working day is worked, and none before it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 22_000 }), (day) => {
        const next = days.onOrAfter(day);
        expect(days.isWorking(next)).toBe(true);
        for (let before = day; before < next; before++) expect(days.isWorking(before)).toBe(false);
      }),
    );
  });

  test('holidays outside what the calendar covers are not known', () => {
    const known = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((date) =>
      days.isKnown(knownDay(date)),
    );
    expect(known).toEqual([false, true, true, false]);
  });

  test('a calendar that covers nothing knows of no day', () => {
    expect(workingDays({ holidays: [], covers: null }).isKnown(0)).toBe(false);
  });

  test('a calendar whose cover ends before it begins is refused', () => {
    const covers = { from: '2026-12-31', to: '2026-01-01' };
    expect(workCalendarSchema.safeParse({ holidays: [], covers }).success).toBe(false);
  });
});
