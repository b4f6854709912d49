import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownDay, workingDays } from '#core/calendar';
import { freeDays } from '../../../src/core/dunning/free-days.ts';
import { spring2026 } from '../../support/timeline-case.ts';

const first = knownDay('2026-03-02');
const days = workingDays(spring2026);
const anyDay = fc.integer({ min: first, max: first + 90 });
const anyPeriods = fc.array(
  fc.record({ by: fc.constant('manual' as const), from: anyDay, length: fc.nat({ max: 9 }) }),
  { maxLength: 8 },
);

/** The slow way: one day after the other. */
function walk(day: number, count: number, counts: (day: number) => boolean): number {
  let at = day;
  for (let left = count; left > 0;) if (counts(++at)) left--;
  return at;
}

test('days found by halving are those found by walking', () => {
  fc.assert(
    fc.property(anyPeriods, anyDay, fc.nat({ max: 40 }), (lengths, day, count) => {
      const periods = lengths.map(({ by, from, length }) => ({ by, from, to: from + length }));
      const isFree = (at: number) => !periods.some(({ from, to }) => from <= at && at <= to);
      const isFreeAndWorked = (at: number) => isFree(at) && days.isWorking(at);
      const free = freeDays(periods, days);
      expect(free.after(day, count)).toBe(walk(day, count, isFree));
      expect(free.workingAfter(day, count)).toBe(walk(day, count, isFreeAndWorked));
      expect(free.onOrAfter(day)).toBe(walk(day - 1, 1, isFree));
      expect(free.workingOnOrAfter(day)).toBe(walk(day - 1, 1, isFreeAndWorked));
    }),
  );
});

test('behind a hold without an end no day is free', () => {
  const free = freeDays([{ by: 'legal', from: first, to: Infinity }], days);
  expect([
    free.onOrAfter(first + 5),
    free.after(first - 2, 2),
    free.workingAfter(first, 1),
    free.workingOnOrAfter(first),
  ]).toEqual([Infinity, Infinity, Infinity, Infinity]);
  expect(free.after(first - 2, 1)).toBe(first - 1);
});
