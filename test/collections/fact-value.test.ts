import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '#i18n';
import { translator } from '#i18n/dictionaries';
import { factValueSchema, type FactValue } from '#collections/schemas';
import { firstAmount, sayNumber, sayValue } from '../../src/collections/fact-value.ts';

const say = (value: FactValue, locale: Locale) => sayValue(value, locale, translator(locale));
const bare = (value: FactValue, locale: Locale) => sayNumber(value, locale, translator(locale));
/** Spaces as a reader of this file sees them. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

type Said = readonly [kind: string, value: FactValue, en: string, es: string, it: string];

const values: Said[] = [
  ['hours', { duration: 24, unit: 'hour' }, '24 hours', '24 horas', '24 ore'],
  ['one day', { duration: 1, unit: 'day' }, '1 day', '1 día', '1 giorno'],
  ['days', { duration: 60, unit: 'day' }, '60 days', '60 días', '60 giorni'],
  ['many days', { duration: 1000, unit: 'day' }, '1,000 days', '1000 días', '1.000 giorni'],
  ['one business day', { duration: 1, unit: 'business-day' }, '1 business day', '1 día hábil', '1 giorno lavorativo'],
  ['business days', { duration: 5, unit: 'business-day' }, '5 business days', '5 días hábiles', '5 giorni lavorativi'],
  ['weeks', { duration: 2, unit: 'week' }, '2 weeks', '2 semanas', '2 settimane'],
  ['months', { duration: 12, unit: 'month' }, '12 months', '12 meses', '12 mesi'],
  ['years', { duration: 3, unit: 'year' }, '3 years', '3 años', '3 anni'],
  ['a range of days', { duration: 30, to: 90, unit: 'day' }, '30 to 90 days', 'de 30 a 90 días', 'da 30 a 90 giorni'],
  ['a percentage', { percent: 1.5 }, '1.5%', '1,5 %', '1,5%'],
  ['a small percentage', { percent: 0.05, per: 'day' }, '0.05% a day', '0,05 % al día', '0,05% al giorno'],
  ['a percentage a month', { percent: 1.5, per: 'month' }, '1.5% a month', '1,5 % al mes', '1,5% al mese'],
  ['a percentage a year', { percent: 18.25, per: 'year' }, '18.25% a year', '18,25 % al año', '18,25% all’anno'],
  ['points', { points: 8 }, '8 percentage points', '8 puntos porcentuales', '8 punti percentuali'],
  ['one point', { points: 1 }, '1 percentage point', '1 punto porcentual', '1 punto percentuale'],
  ['money', { money: 40, currency: 'EUR' }, 'EUR 40', '40 EUR', '40 EUR'],
  ['money with cents', { money: 1234.5, currency: 'GBP' }, 'GBP 1,234.50', '1234,50 GBP', '1.234,50 GBP'],
  ['a range of money', { money: 40, to: 100, currency: 'GBP' }, '40 to GBP 100', 'de 40 a 100 GBP', 'da 40 a 100 GBP'],
  ['a count', { count: 10 }, '10', '10', '10'],
  ['a large count', { count: 25_000 }, '25,000', '25 000', '25.000'],
  ['a range of counts', { count: 3, to: 5 }, '3 to 5', 'de 3 a 5', 'da 3 a 5'],
  ['a day', { date: '2025-06-01' }, '1 June 2025', '1 de junio de 2025', '1º giugno 2025'],
  ['a month of a year', { date: '2025-06' }, 'June 2025', 'junio de 2025', 'giugno 2025'],
  ['a year', { date: '2025' }, '2025', '2025', '2025'],
  ['a rule in words', { words: { en: 'an admin agent', es: 'un agente', it: 'un agente' } }, 'an admin agent', 'un agente', 'un agente'],
]; // prettier-ignore

test.each(values)('%s is said as each language says it', (_, value, en, es, it) => {
  expect(factValueSchema.parse(value)).toEqual(value);
  expect(locales.map((locale) => plain(say(value, locale)))).toEqual([en, es, it]);
});

const amount = fc.integer({ min: 0, max: 1_000_000 });
const unit = fc.constantFrom('hour', 'day', 'business-day', 'week', 'month', 'year');
const measured = fc.oneof(
  fc.record({ duration: amount, unit }),
  fc.record({ points: amount }),
  fc.record({ money: amount, currency: fc.constantFrom('EUR', 'GBP', 'CNY') }),
);
const ranged = fc.oneof(
  fc.record({ duration: amount, to: amount, unit }),
  fc.record({ money: amount, to: amount, currency: fc.constantFrom('EUR', 'GBP', 'CNY') }),
  fc.record({ count: amount, to: amount }),
);

/** All numbers in a text, whatever its marks of thousands. */
function numbersIn(text: string): number[] {
  return (text.match(/\d[\d.,\u202f]*/g) ?? []).map((digits) => Number(digits.replace(/\D/g, '')));
}

describe.each(locales)('in %s', (locale) => {
  test('a number and the word after it never part at the end of a line', () => {
    fc.assert(
      fc.property(measured, (value) => {
        expect(say(value, locale)).not.toMatch(/\d /);
      }),
    );
  });

  test('a range keeps both ends, in order, with its unit and without', () => {
    fc.assert(
      fc.property(ranged, (value) => {
        const ends = [firstAmount(value), value.to];
        expect(numbersIn(say(value, locale))).toEqual(ends);
        expect(numbersIn(bare(value, locale))).toEqual(ends);
      }),
    );
  });

  test('the bare number of a figure is its number alone', () => {
    fc.assert(
      fc.property(measured, (value) => {
        expect(bare(value, locale)).toMatch(/^[\d.,\u202f]+$/);
        expect(numbersIn(bare(value, locale))).toEqual([firstAmount(value)]);
      }),
    );
  });

  test('dates and words have no bare number, and are said whole', () => {
    const date = { date: '2025-06-01' };
    const words = { words: { en: 'a', es: 'b', it: 'c' } };
    expect(bare(date, locale)).toBe(say(date, locale));
    expect(bare(words, locale)).toBe(words.words[locale]);
  });
});
