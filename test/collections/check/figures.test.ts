import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMoney, formatPercent, formatUnit, locales, type Locale } from '#i18n';
import { readLedger } from '#collections/ledger';
import { factsStating, typedFigures } from '../../../src/collections/check/figures.ts';
import { numberWords } from '../../../src/collections/check/number-words.ts';
import { contentFolder, instead } from '../../support/content-folder.ts';
import { root } from '../../support/build.ts';

type Case = readonly [language: Locale, text: string, amount: number, unit: string];

const figures: Case[] = [
  ['en', 'after 60 days', 60, 'day'],
  ['en', 'after 60\u00a0days', 60, 'day'],
  ['en', 'after sixty days', 60, 'day'],
  ['en', 'Sixty calendar days', 60, 'day'],
  ['en', 'a thirty-day notice', 30, 'day'],
  ['en', 'a 30-day notice', 30, 'day'],
  ['en', 'on day 60', 60, 'day'],
  ['en', 'on the 60th day', 60, 'day'],
  ['en', 'a hundred days', 100, 'day'],
  ['en', 'twenty-one days', 21, 'day'],
  ['en', 'five business days', 5, 'business-day'],
  ['en', '2 working days', 2, 'business-day'],
  ['en', 'open 24/7', 24, 'hour'],
  ['en', 'open 24/7/365', 24, 'hour'],
  ['en', 'open 24 x 7', 24, 'hour'],
  ['en', 'within 24 hours', 24, 'hour'],
  ['en', 'two weeks', 2, 'week'],
  ['en', 'twelve months', 12, 'month'],
  ['en', '2 years', 2, 'year'],
  ['en', 'EUR 40', 40, 'EUR'],
  ['en', '€40', 40, 'EUR'],
  ['en', 'forty euros', 40, 'EUR'],
  ['en', 'GBP 10,000', 10_000, 'GBP'],
  ['en', '£70', 70, 'GBP'],
  ['en', '70 pounds', 70, 'GBP'],
  ['en', '$100', 100, 'USD'],
  ['en', '500 yuan', 500, 'CNY'],
  ['en', '1.5%', 1.5, 'percent'],
  ['en', 'ten per cent', 10, 'percent'],
  ['en', '8 percentage points', 8, 'points'],
  ['es', 'a los 60 días', 60, 'day'],
  ['es', 'sesenta días naturales', 60, 'day'],
  ['es', 'el día 60', 60, 'day'],
  ['es', 'el 60.º día', 60, 'day'],
  ['es', 'veintiún días', 21, 'day'],
  ['es', 'treinta y cinco días', 35, 'day'],
  ['es', 'dos días hábiles', 2, 'business-day'],
  ['es', '24/7', 24, 'hour'],
  ['es', '24 horas', 24, 'hour'],
  ['es', 'dos semanas', 2, 'week'],
  ['es', '2 meses', 2, 'month'],
  ['es', 'dos años', 2, 'year'],
  ['es', '40 EUR', 40, 'EUR'],
  ['es', '10.000 libras', 10_000, 'GBP'],
  ['es', 'mil euros', 1000, 'EUR'],
  ['es', 'un 1,5 %', 1.5, 'percent'],
  ['es', 'diez por ciento', 10, 'percent'],
  ['es', 'ocho puntos', 8, 'points'],
  ['it', 'dopo 60 giorni', 60, 'day'],
  ['it', 'sessanta giorni', 60, 'day'],
  ['it', 'il giorno 60', 60, 'day'],
  ['it', 'ventotto giorni', 28, 'day'],
  ['it', 'trentatré giorni', 33, 'day'],
  ['it', 'cinque giorni lavorativi', 5, 'business-day'],
  ['it', '24/7', 24, 'hour'],
  ['it', '24 ore su 24', 24, 'hour'],
  ['it', 'due settimane', 2, 'week'],
  ['it', 'due mesi', 2, 'month'],
  ['it', 'due anni', 2, 'year'],
  ['it', '40 euro', 40, 'EUR'],
  ['it', '10.000 sterline', 10_000, 'GBP'],
  ['it', 'l’1,5%', 1.5, 'percent'],
  ['it', 'dieci per cento', 10, 'percent'],
  ['it', 'otto punti percentuali', 8, 'points'],
];

describe('a figure typed by hand is found, with what it means', () => {
  test.each(figures)('%s: %s', (language, text, amount, unit) => {
    expect(typedFigures(text, language)).toEqual([
      expect.objectContaining({ amount, unit }) as unknown,
    ]);
  });
});

const harmless: (readonly [Locale, string])[] = [
  ['en', 'Article 9 of the law'],
  ['en', 'section 5.2, rule 3'],
  ['en', 'Directive 2011/7/EU'],
  ['en', 'Regulation 2024/7'],
  ['en', 'published on 24/7/2018'],
  ['en', 'on 29 October 2018'],
  ['en', 'since 2018'],
  ['en', 'one day, a month, an hour'],
  ['en', 'step 2, then step 3'],
  ['en', 'Office 365 and 21Vianet'],
  ['en', 'two options, ten customers'],
  ['en', 'someone daily'],
  ['es', 'el artículo 9'],
  ['es', 'Directiva 2011/7/UE'],
  ['es', 'Ley 3/2004, de 29 de diciembre'],
  ['es', 'un día, una hora, un mes'],
  ['es', 'el 29 de octubre de 2018'],
  ['es', 'todos los días'],
  ['es', 'cada mes'],
  ['it', 'l’articolo 9'],
  ['it', 'direttiva 2011/7/UE'],
  ['it', 'D.Lgs. 231/2002'],
  ['it', 'un giorno, un’ora, un mese'],
  ['it', 'il 29 ottobre 2018'],
  ['it', 'ogni anno'],
];

test.each(harmless)('%s: “%s” raises no alarm', (language, text) => {
  expect(typedFigures(text, language)).toEqual([]);
});

describe.each(locales)('in %s', (locale) => {
  const amount = fc.integer({ min: 2, max: 99_999 });

  test('a duration as the site itself writes it is found', () => {
    const unit = fc.constantFrom('hour', 'day', 'week', 'month', 'year');
    fc.assert(
      fc.property(amount, unit, (value, name) => {
        expect(typedFigures(formatUnit(value, name, locale), locale)).toEqual([
          expect.objectContaining({ amount: value, unit: name }) as unknown,
        ]);
      }),
    );
  });

  test('an amount of money as the site itself writes it is found', () => {
    const currency = fc.constantFrom('EUR', 'GBP', 'CNY', 'USD');
    fc.assert(
      fc.property(amount, currency, (value, code) => {
        expect(typedFigures(formatMoney(value, code, locale), locale)).toEqual([
          expect.objectContaining({ amount: value, unit: code }) as unknown,
        ]);
      }),
    );
  });

  test('a percentage as the site itself writes it is found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (hundredths) => {
        const value = hundredths / 100;
        expect(typedFigures(formatPercent(value, locale), locale)).toEqual([
          expect.objectContaining({ amount: value, unit: 'percent' }) as unknown,
        ]);
      }),
    );
  });

  test('every number from 2 to 100 has a word of its own', () => {
    const values = new Set(numberWords(locale).values());
    const missing = Array.from({ length: 99 }, (_, index) => index + 2).filter(
      (value) => !values.has(value),
    );
    expect(missing).toEqual([]);
  });
});

test('the report names the facts that state the figure', () => {
  const folder = contentFolder({
    'content/it/guidance/first.md': instead('I dati', 'Dopo sessanta giorni i dati'),
  });
  const [problem] = folder.problems();
  expect(problem?.line).toBe(folder.lineOf('content/it/guidance/first.md', 'sessanta giorni'));
  expect(problem?.found).toContain('sessanta giorni');
  expect(problem?.expected).toBe(':fact[data.kept]');
});

test.each([
  ['a title', 'title: Primeros pasos', 'title: Primeros 60 días'],
  ['a description', 'description: Qué', 'description: En 60 días, qué'],
  ['a heading', '## Antes', '## Antes de 60 días'],
  ['a cell', '| Datos |', '| 60 días |'],
  ['a term', '{of=policy}', '{of=policy} Son 60 días.'],
])('a figure in %s is found', (_, from, to) => {
  const folder = contentFolder({ 'content/es/guidance/first.md': instead(from, to) });
  expect(folder.problems().map((problem) => problem.what)).toEqual(['a figure typed by hand']);
});

test('a figure of the ledger is known by its amount and its unit', () => {
  const { facts } = readLedger(`${root}content`, root).ledger;
  expect(factsStating({ text: '', amount: 60, unit: 'day' }, facts)).toContain(
    'data.deletion.suspended.21vianet',
  );
  expect(factsStating({ text: '', amount: 60, unit: 'month' }, facts)).not.toContain(
    'data.deletion.suspended.21vianet',
  );
});
