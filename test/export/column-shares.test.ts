import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnShares, leastWidth } from '../../src/export/docx/column-shares.ts';

test('a column of long words gets the room they need, though its texts are short', () => {
  const [word = 0, text = 0] = columnShares(
    [['Suspensiones', 'a bc de fg hi jk lm no pq rs tu vw xy z and more']],
    4000,
  );
  expect(word).toBeGreaterThan(12 * 105);
  expect(text).toBeGreaterThan(word);
});

test('a table of its least width has room for every word', () => {
  const rows = [['Suspensión', 'Ningún cambio'], ['a', 'cambiamenti e sospensioni']];
  const shares = columnShares(rows, leastWidth(rows));
  expect(shares[0]).toBeGreaterThanOrEqual(10 * 105);
  expect(shares[1]).toBeGreaterThanOrEqual(11 * 105);
}); // prettier-ignore

test('columns of one kind share the width alike', () => {
  expect(
    columnShares(
      [
        ['a b', 'c d'],
        ['e f', 'g h'],
      ],
      3000,
    ),
  ).toEqual([1500, 1500]);
});

test('whatever stands in them, columns fill the table and none vanishes', () => {
  const anyRows = fc.integer({ min: 1, max: 6 }).chain((count) =>
    fc.array(fc.array(fc.string({ maxLength: 200 }), { minLength: count, maxLength: count }), {
      minLength: 1,
      maxLength: 5,
    }),
  );
  fc.assert(
    fc.property(anyRows, fc.integer({ min: 2000, max: 14_000 }), (rows, width) => {
      const shares = columnShares(rows, width);
      const all = shares.reduce((sum, share) => sum + share, 0);
      expect(all).toBeLessThanOrEqual(width);
      expect(all).toBeGreaterThan(width - shares.length - 1);
      expect(Math.min(...shares)).toBeGreaterThan(0);
    }),
  );
});
