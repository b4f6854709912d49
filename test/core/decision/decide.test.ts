import { describe, expect, test } from 'vitest';
import { answerIn, decide, type Answers } from '#core/decision';
import { umbrella } from './umbrella.ts';

const today = '2026-11-23';
const decision = (answers: Answers) => decide(umbrella, answers, today);

type Case = readonly [answers: Answers, ask: string | undefined, rule: string | undefined];

const cases: Case[] = [
  [{}, 'rain', undefined],
  [{ rain: 'storm' }, 'guest', 'storm'],
  [{ rain: 'storm', guest: 'unknown' }, undefined, 'storm'],
  [{ rain: 'none' }, 'bag', undefined],
  [{ rain: 'none', bag: 'small' }, undefined, 'dry'],
  [{ rain: 'none', bag: 'small', hood: 'yes' }, undefined, 'dry'],
  [{ rain: 'none', bag: 'large' }, undefined, 'dry-with-room'],
  [{ rain: 'some' }, 'millimetres', undefined],
  [{ rain: 'some', millimetres: 4 }, 'hood', undefined],
  [{ rain: 'some', millimetres: 5 }, 'bag', 'soaked'],
  [{ rain: 'some', millimetres: 5, bag: 'large' }, undefined, 'soaked'],
  [{ rain: 'some', millimetres: 4, hood: 'no' }, undefined, 'some-rain'],
  [{ rain: 'some', millimetres: 4, hood: 'yes' }, 'washed-on', undefined],
  [
    { rain: 'some', millimetres: 4, hood: 'yes', 'washed-on': '2026-11-17' },
    undefined,
    'clean-hood',
  ],
  [
    { rain: 'some', millimetres: 4, hood: 'yes', 'washed-on': '2026-11-16' },
    undefined,
    'some-rain',
  ],
  [{ rain: 'some', millimetres: 4, hood: 'yes', 'washed-on': 'unknown' }, undefined, 'some-rain'],
  [{ rain: 'unknown' }, 'hood', undefined],
  [{ rain: 'unknown', hood: 'no' }, 'bag', 'rain-unknown'],
];

test.each(cases)('%j asks %s and comes to %s', (answers, ask, rule) => {
  const { ask: next, rule: found } = decision(answers);
  expect([next, found]).toEqual([ask, rule]);
});

describe('an answer of “unknown”', () => {
  test('makes neither a condition nor its opposite true, unless a rule names it', () => {
    const { rule } = decision({ rain: 'some', millimetres: 'unknown', hood: 'no', bag: 'large' });
    expect(rule).toBe('amount-unknown');
  });
});

describe('an answer that no longer matters', () => {
  const { used, kept, rule } = decision({ rain: 'none', millimetres: 9, hood: 'no', bag: 'small' });

  test('is kept, in the order of the questions, and not used', () => {
    expect({ used, kept, rule }).toEqual({
      used: ['rain', 'bag'],
      kept: ['millimetres', 'hood'],
      rule: 'dry',
    });
  });

  test('counts again when the answer before it comes back', () => {
    const back = decision({ rain: 'some', millimetres: 9, hood: 'no', bag: 'small' });
    expect(back.rule).toBe('soaked');
    expect(back.kept).toEqual(['hood']);
  });
});

const unreadable: (readonly [fact: string, answer: string | number, why: string])[] = [
  ['wind', 'yes', 'no-such-fact'],
  ['toString', 'yes', 'no-such-fact'],
  ['__proto__x', 'yes', 'no-such-fact'],
  ['rain', 'snow', 'no-such-answer'],
  ['rain', '', 'no-such-answer'],
  ['millimetres', '4', 'no-such-answer'],
  ['millimetres', 4.5, 'no-such-answer'],
  ['millimetres', Number.NaN, 'no-such-answer'],
  ['washed-on', '2026-02-30', 'no-such-answer'],
  ['washed-on', '23.11.2026', 'no-such-answer'],
  ['washed-on', 20_261_123, 'no-such-answer'],
  ['bag', 'unknown', 'no-such-answer'],
];

test.each(unreadable)('%s = %j is dropped and said', (fact, answer, why) => {
  const { refused, used, kept } = decision({ [fact]: answer });
  expect(refused).toEqual([{ fact, why }]);
  expect([...used, ...kept]).toEqual([]);
});

describe('an outcome', () => {
  const done = decision({ rain: 'some', millimetres: 12, bag: 'small' });

  test('comes with its duties in the order of the model, whoever gave them', () => {
    expect(done.duties).toEqual(['pack', 'dry-later', 'buy-bag']);
  });

  test('comes with every answer that it needed', () => {
    const hood = { rain: 'some', millimetres: 1, hood: 'yes', 'washed-on': today };
    expect(decision(hood).reasons.map(({ because }) => because)).toEqual([['hood', 'washed-on']]);
  });

  test('comes with the answers that made it, and not with others', () => {
    expect(done.reasons.map(({ id, because }) => [id, because])).toEqual([
      ['soaked', ['millimetres']],
      ['no-room', ['bag']],
    ]);
  });

  test('is there before the questions are asked that only concern duties', () => {
    const early = decision({ rain: 'some', millimetres: 12 });
    expect([early.outcome, early.ask, early.duties]).toEqual([
      'take',
      'bag',
      ['pack', 'dry-later'],
    ]);
  });
});

test('every part of a question’s answers can be entered as an answer again', () => {
  const again = umbrella.facts.flatMap((fact) =>
    fact.cells.map((_, cell) => [fact.id, answerIn(fact, cell, today)] as const),
  );
  expect(again.map(([id, answer]) => decision({ [id]: answer ?? '' }).refused)).toEqual(
    again.map(() => []),
  );
});
