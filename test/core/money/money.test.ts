import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, amountOf, amountSchema, compare, moneyOf, subtract } from '#core/money';

const cny = (value: string) => ({ value, currency: 'CNY' });

test.each([
  ['10000.00', 'CNY', 1_000_000n],
  ['0.5', 'EUR', 50n],
  ['7', 'USD', 700n],
  ['1500', 'JPY', 1500n],
  ['1.234', 'KWD', 1234n],
  ['999999999999.99', 'CNY', 99_999_999_999_999n],
])('%s %s is %s of the smallest unit', (value, currency, minor) => {
  expect(moneyOf(amountSchema.parse({ value, currency })).minor).toBe(minor);
});

test.each([
  ['a number in place of text', { value: 10, currency: 'CNY' }],
  ['a sign', cny('-1.00')],
  ['a plus', cny('+1.00')],
  ['more decimals than the currency has', cny('1.005')],
  ['decimals of a currency without', { value: '1.0', currency: 'JPY' }],
  ['a million millions', cny('1000000000000.00')],
  ['an exponent', cny('1e3')],
  ['separators', cny('10,000.00')],
  ['a leading zero', cny('01.00')],
  ['nothing before the point', cny('.50')],
  ['nothing after the point', cny('1.')],
  ['a line end', cny('1.00\n')],
  ['nothing', cny('')],
  ['an unknown currency', { value: '1.00', currency: 'XXX' }],
  ['a name of every object as currency', { value: '1.00', currency: 'constructor' }],
  ['a field too many', { ...cny('1.00'), rate: 1 }],
])('%s is refused', (_, amount) => {
  expect(amountSchema.safeParse(amount).success).toBe(false);
});

describe('reckoning', () => {
  const money = fc
    .record({
      minor: fc.bigInt({ min: 0n, max: 10n ** 14n - 1n }),
      currency: fc.constantFrom('CNY', 'JPY', 'KWD'),
    })
    .map(({ minor, currency }) => ({ minor, currency }));

  test('an amount read and written is the same amount', () => {
    fc.assert(
      fc.property(money, ({ minor, currency }) => {
        fc.pre(minor < 10n ** 12n);
        const amount = amountOf(minor, currency);
        expect(moneyOf(amountSchema.parse(amount))).toEqual({ minor, currency });
      }),
    );
  });

  test('what was added can be taken away again', () => {
    fc.assert(
      fc.property(money, fc.bigInt({ min: 0n, max: 10n ** 14n }), (a, minor) => {
        const b = { minor, currency: a.currency };
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(compare(add(a, b), a)).toBe(minor === 0n ? 0 : 1);
        expect(compare(a, add(a, b))).toBe(minor === 0n ? 0 : -1);
      }),
    );
  });

  test.each([
    [-50n, 'CNY', '-0.50'],
    [5n, 'CNY', '0.05'],
    [-7n, 'JPY', '-7'],
    [0n, 'KWD', '0.000'],
  ])('%s of the smallest unit of %s is written %s', (minor, currency, value) => {
    expect(amountOf(minor, currency)).toEqual({ value, currency });
  });

  test.each([add, subtract, compare])('two currencies do not mix in %o', (reckon) => {
    const [a, b] = [moneyOf(cny('1.00')), moneyOf({ value: '1.00', currency: 'EUR' })];
    expect(() => reckon(a, b)).toThrow(RangeError);
  });
});
