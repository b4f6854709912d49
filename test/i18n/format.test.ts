import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  endonyms,
  fallbackLocale,
  formatDate,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatUnit,
  isLocale,
  locales,
} from '#i18n';

/** Spaces as a reader of this file sees them; a thin one as an apostrophe. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', "'");

type Said = readonly [what: string, make: (locale: 'en' | 'es' | 'it') => string, said: string[]];

const formats: Said[] = [
  ['a small number', (l) => formatNumber(60, l), ['60', '60', '60']],
  ['four digits', (l) => formatNumber(1000, l), ['1,000', '1000', '1.000']],
  ['five digits', (l) => formatNumber(10_000, l), ['10,000', "10'000", '10.000']],
  ['a million', (l) => formatNumber(1_234_567, l), ['1,234,567', "1'234'567", '1.234.567']],
  ['a decimal', (l) => formatNumber(1.5, l), ['1.5', '1,5', '1,5']],
  ['a whole percentage', (l) => formatPercent(8, l), ['8%', '8 %', '8%']],
  ['part of a percent', (l) => formatPercent(0.05, l), ['0.05%', '0,05 %', '0,05%']],
  ['euros', (l) => formatMoney(40, 'EUR', l), ['EUR 40', '40 EUR', '40 EUR']],
  ['thousands of pounds', (l) => formatMoney(10_000, 'GBP', l), ['GBP 10,000', "10'000 GBP", '10.000 GBP']],
  ['thousands with cents', (l) => formatMoney('1234.50', 'CNY', l), ['CNY 1,234.50', '1234,50 CNY', '1.234,50 CNY']],
  ['more than a number can hold', (l) => formatMoney('99999999999999.99', 'CNY', l), ['CNY 99,999,999,999,999.99', "99'999'999'999'999,99 CNY", '99.999.999.999.999,99 CNY']],
  ['cents', (l) => formatMoney(99.9, 'EUR', l), ['EUR 99.90', '99,90 EUR', '99,90 EUR']],
  ['yuan', (l) => formatMoney(5, 'CNY', l), ['CNY 5', '5 CNY', '5 CNY']],
  ['one hour', (l) => formatUnit(1, 'hour', l), ['1 hour', '1 hora', '1 ora']],
  ['hours', (l) => formatUnit(24, 'hour', l), ['24 hours', '24 horas', '24 ore']],
  ['days', (l) => formatUnit(60, 'day', l), ['60 days', '60 días', '60 giorni']],
  ['a day', (l) => formatDate('2018-10-29', l), ['29 October 2018', '29 de octubre de 2018', '29 ottobre 2018']],
  ['the first of a month', (l) => formatDate('2026-12-01', l), ['1 December 2026', '1 de diciembre de 2026', '1º dicembre 2026']],
  ['a month', (l) => formatDate('2018-10', l), ['October 2018', 'octubre de 2018', 'ottobre 2018']],
  ['a year', (l) => formatDate('2018', l), ['2018', '2018', '2018']],
  ['a list', (l) => formatList(['a', 'b', 'c'], l), ['a, b and c', 'a, b y c', 'a, b e c']],
  ['a list of one', (l) => formatList(['a'], l), ['a', 'a', 'a']],
]; // prettier-ignore

test.each(formats)('%s is written as each language writes it', (_, make, said) => {
  expect(locales.map((locale) => plain(make(locale)))).toEqual(said);
});

describe.each(locales)('in %s', (locale) => {
  const amount = fc.double({ min: 0, max: 1e9, noNaN: true });

  test.each([
    ['a number', (value: number) => formatNumber(value, locale)],
    ['a percentage', (value: number) => formatPercent(value, locale)],
    ['money', (value: number) => formatMoney(value, 'EUR', locale)],
    ['a duration', (value: number) => formatUnit(value, 'month', locale)],
  ])('%s never breaks at the end of a line', (_, make) => {
    fc.assert(fc.property(amount, (value) => !make(value).includes(' ')));
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'a date is the day that was written, on a machine in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      onTestFinished(() => void vi.unstubAllEnvs());
      const days = fc.date({
        min: new Date('1990-01-01'),
        max: new Date('2099-12-31'),
        noInvalidDate: true,
      });
      fc.assert(
        fc.property(days, (date) => {
          const said = plain(formatDate(date.toISOString().slice(0, 10), locale));
          expect(said.replace(/^1º /, '1 ').startsWith(`${date.getUTCDate()} `)).toBe(true);
          expect(said.endsWith(` ${date.getUTCFullYear()}`)).toBe(true);
        }),
      );
    },
  );

  test('the same figure is said the same way the second time', () => {
    expect(formatMoney(40, 'EUR', locale)).toBe(formatMoney(40, 'EUR', locale));
    expect(formatMoney(40, 'GBP', locale)).not.toBe(formatMoney(40, 'EUR', locale));
  });

  test('has its own name in itself', () => {
    const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? '';
    expect(endonyms[locale].toLocaleLowerCase(locale)).toBe(name.toLocaleLowerCase(locale));
  });
});

test.each(['fr', 'EN', 'en-GB', '', undefined, 3, '__proto__'])('%s is no language of the site', (value) => {
  expect(isLocale(value)).toBe(false);
}); // prettier-ignore

test('the language that stands in for a missing article is one of the site', () => {
  expect(isLocale(fallbackLocale)).toBe(true);
});
