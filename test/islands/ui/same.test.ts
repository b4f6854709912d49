import fc from 'fast-check';
import { expect, test } from 'vitest';
import { same } from '../../../src/islands/ui/same.ts';

test('a copy says the same, whatever the order of its keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const copy = JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
        typeof inner === 'object' && inner !== null && !Array.isArray(inner)
          ? Object.fromEntries(Object.entries(inner).reverse())
          : inner,
      ) as unknown;
      expect(same(value, copy)).toBe(true);
    }),
  );
});

test.each([
  [[1, 2], [1]],
  [[], {}],
  [{ a: undefined }, { b: undefined }],
  [{ a: { b: 1 } }, { a: { b: '1' } }],
  [null, {}],
])('%j and %j do not say the same', (a, b) => {
  expect(same(a, b)).toBe(false);
  expect(same(b, a)).toBe(false);
});
