import i18next from 'i18next';
import { describe, expect, test } from 'vitest';
import { sayer, locales, type Words } from '#i18n';
import { english, wordsOf, type Dictionary } from '#i18n/dictionaries';
import { figure, sentence } from '#core/sentence';

const names = Object.keys(english) as Dictionary[];
const counts = [0, 1, 2, 3, 11, 21, 1_000_000];

/** Every code of some dictionaries, without plural endings. */
function codes(words: Words): string[] {
  const found = Object.entries(words).flatMap(([file, dictionary]) =>
    keys(dictionary, '').map((key) => `${file}:${key}`),
  );
  return [...new Set(found.map((code) => code.replace(/_(one|many|other)$/, '')))];
}

function keys(value: string | Words, key: string): string[] {
  if (typeof value === 'string') return [key];
  return Object.entries(value).flatMap(([name, inner]) =>
    keys(inner, key ? `${key}.${name}` : name),
  );
}

describe.each(locales)('in %s', (locale) => {
  const words = wordsOf(locale, ...names);
  const say = sayer(locale, words);
  const peer = i18next.createInstance();
  void peer.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: words },
    ns: names,
    initAsync: false,
    interpolation: { escapeValue: false },
  });

  test('the small voice says every sentence as i18next does, in every plural', () => {
    const different = codes(words).flatMap((code) =>
      counts.flatMap((count) => {
        const ours = say(sentence(code, { count: figure.count(count) })).replace(
          /[\d.,\u202f]+/g,
          '#',
        );
        const theirs = String(peer.t(code as never, { count } as never))
          .replace(/\{\{(?!count)\w+\}\}/g, '')
          .replace(/[\d.,]+/g, '#');
        return ours === theirs ? [] : [{ code, count, ours, theirs }];
      }),
    );
    expect(different).toEqual([]);
  });
});

test('figures are written as the language writes them', () => {
  const words = {
    figures: wordsOf('es', 'figures')['figures'] ?? {},
    own: { all: '{{a}} {{b}} {{c}} {{d}}' },
  };
  const say = sayer('es', words);
  const figures = {
    a: figure.money({ value: '1234.50', currency: 'CNY' }),
    b: figure.date('2026-05-01'),
    c: figure.workingDays(1),
    d: figure.list([figure.days(7), figure.percent(1.5)]),
  };
  expect(say(sentence('own:all', figures)).replaceAll('\u00a0', ' ')).toBe(
    '1234,50 CNY 1 de mayo de 2026 1 día hábil 7 días y 1,5 %',
  );
});

test('words of a user are shown as they are, whatever they look like', () => {
  const say = sayer('en', { own: { name: 'Dear {{name}}', evil: 'never' } });
  for (const name of ['{{evil}}', '$t(own:evil)', '<b>', '$&']) {
    expect(say(sentence('own:name', { name: figure.text(name) }))).toBe(`Dear ${name}`);
  }
});

test('a code without words is given back, and nothing of an object is ever a word', () => {
  const say = sayer('en', { own: {} });
  expect(say(sentence('own:missing'))).toBe('own:missing');
  expect(say(sentence('own:constructor.name'))).toBe('own:constructor.name');
});

test.each([
  ['2026-12-01', 'dal 1º dicembre 2026'],
  ['2026-12-08', 'dall’8 dicembre 2026'],
  ['2026-12-11', 'dall’11 dicembre 2026'],
  ['2026-12-18', 'dal 18 dicembre 2026'],
])('an Italian day %s stands with its article', (date, said) => {
  const say = sayer('it', { own: { from: 'dal giorno {{date}}', on: 'Il giorno {{date}}' } });
  expect(say(sentence('own:from', { date: figure.date(date) }))).toBe(said);
  expect(say(sentence('own:from', { date: figure.text('[data]') }))).toBe('dal giorno [data]');
  expect(say(sentence('own:on', { date: figure.date('2026-05-08') }))).toBe('L’8 maggio 2026');
});
