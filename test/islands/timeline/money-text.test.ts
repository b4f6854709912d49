import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '#i18n';
import { moneyText, readMoney } from '../../../src/islands/ui/timeline/money-text.ts';

describe('an amount is read as people of a language type it', () => {
  test.each([
    ['en', '10,000.00', '10000.00'],
    ['en', '10000', '10000'],
    ['en', '1,500', '1500'],
    ['en', '10,5', '10.5'],
    ['es', '10.000,00', '10000.00'],
    ['es', '1.500', '1500'],
    ['es', '10,5', '10.5'],
    ['es', '10.50', '10.50'],
    ['it', '1.234.567,8', '1234567.8'],
    ['it', '12 000,00', '12000.00'],
    ['it', '0,5', '0.5'],
    ['en', '007.10', '7.10'],
    ['en', '10.', '10'],
    ['en', '.5', '0.5'],
  ] as const)('in %s, %s is %s', (locale, typed, value) => {
    expect(readMoney(typed, 'CNY', locale)).toEqual({ value });
  });
});

describe('what is no amount is refused with its reason', () => {
  test.each([
    ['', 'CNY', 'missing'],
    ['  ', 'CNY', 'missing'],
    ['-5', 'CNY', 'amount'],
    ['1e9', 'CNY', 'amount'],
    ['ten', 'CNY', 'amount'],
    ['1,00,000.00', 'CNY', 'amount'],
    ['1.2.3', 'CNY', 'amount'],
    ['1.234', 'CNY', 'decimals'],
    ['1.5', 'JPY', 'decimals'],
    ['9999999999999', 'CNY', 'too-large'],
    ['.', 'CNY', 'amount'],
    ['1.000,00,5', 'CNY', 'amount'],
  ] as const)('%j in %s', (typed, currency, problem) => {
    expect(readMoney(typed, currency, 'en')).toEqual({ problem });
  });
});

test.each(locales)('what a field shows is read again as the same, in %s', (locale) => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 99_999_999_999_999n }), (minor) => {
      const digits = String(minor).padStart(3, '0');
      const value = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
      expect(readMoney(moneyText(value, locale), 'CNY', locale)).toEqual({ value });
    }),
  );
});
