import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, knownDay } from '#core/calendar';
import { axisOf } from '../../../src/core/picture/axis.ts';

const after = (date: string, days: number) => dateOf(knownDay(date) + days) ?? '';

test('while the last date moves through four weeks, the axis moves once at most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), (length) => {
      const ends = Array.from({ length: 28 }, (_, day) =>
        JSON.stringify(axisOf(['2026-03-02', after('2026-03-02', length + day)])),
      );
      expect(new Set(ends).size).toBeLessThanOrEqual(2);
    }),
  );
});

test('an axis leaves a week of air at least, and never more than five', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), (length) => {
      const last = after('2026-03-02', length);
      const { from, to } = axisOf([last, '2026-03-02']);
      expect(from).toBe('2026-02-27');
      expect(to >= after(last, 7) && to < after(last, 35)).toBe(true);
    }),
  );
});
