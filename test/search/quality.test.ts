import { beforeAll, expect, test } from 'vitest';
import { locales } from '#i18n';
import { readingRoom } from '../support/reader.ts';
import { ask, openSearch } from './ask.ts';
import { figuresOf, judged, report, type Asked, type Question } from './figures.ts';
import written from './queries.json' with { type: 'json' };

const questions: readonly Question[] = written;
const room = readingRoom();
const asked: Asked[] = [];

beforeAll(async () => {
  for (const locale of locales) {
    const { page } = await room.reader();
    await openSearch(page, room.served().origin, locale);
    for (const question of questions.filter((one) => one.locale === locale)) {
      asked.push(judged(question, await ask(page, question.query)));
    }
  }
  process.stdout.write(`\n${report(asked)}\n`);
});

test('each language asks at least 40 questions, some of each kind', () => {
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  for (const locale of locales) {
    const own = questions.filter((one) => one.locale === locale);
    expect(own.length, locale).toBeGreaterThanOrEqual(40);
    expect([...new Set(own.map(({ kind }) => kind))].sort(), locale).toEqual([...kinds].sort());
  }
});

test('the right article is among the first three for 95 questions of 100', () => {
  expect(figuresOf(asked).recallAt3, report(asked)).toBeGreaterThanOrEqual(0.95);
});

test.each(['plain', 'other-language'])(
  'the right article is among the first three for every %s question',
  (kind) => {
    const missed = asked.filter((one) => one.kind === kind && (one.place === 0 || one.place > 3));
    expect(missed).toEqual([]);
  },
);
