import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersFromAddress, answersInAddress } from '#core/case';
import { someAnswers } from '../decision/cases.ts';
import { checklist } from '../decision/suspension.ts';

const today = '2026-11-23';
const read = (fragment: string) => answersFromAddress(fragment, checklist, today);

test('answers come back from an address as they went in, in whatever order', () => {
  fc.assert(
    fc.property(someAnswers(checklist, today), (answers) => {
      const address = answersInAddress(answers, checklist);
      expect(read(`#${address}`)).toEqual({ answers, refused: [], tooLong: false });
      const turned = address.split('&').reverse().join('&');
      expect(read(turned).answers).toEqual(answers);
    }),
  );
});

test('a link carries the Partner Center of its case, and any other is reported', () => {
  const address = answersInAddress({ state: 'active' }, checklist, 'worldwide-nce');
  expect(read(address)).toMatchObject({ answers: { state: 'active' }, cloud: 'worldwide-nce' });
  expect(read(address).refused).toEqual([]);
  expect(answersInAddress({ state: 'active' }, checklist, '21vianet')).toBe('state=active');
  expect(read('state=active&cloud=mars')).toEqual({
    answers: { state: 'active' },
    refused: [{ fact: 'cloud', answer: 'mars', why: 'no-such-fact' }],
    tooLong: false,
  });
});

test('an unknown question and an unknown answer are left out and reported; the rest is kept', () => {
  expect(read('#state=active&harm=perhaps&weather=rain&due-on=2026-02-30')).toEqual({
    answers: { state: 'active' },
    refused: [
      { fact: 'harm', answer: 'perhaps', why: 'no-such-answer' },
      { fact: 'weather', answer: 'rain', why: 'no-such-fact' },
      { fact: 'due-on', answer: '2026-02-30', why: 'no-such-answer' },
    ],
    tooLong: false,
  });
});

test('a link to a place on the page is no answer', () => {
  expect(read('#active-harm')).toEqual({ answers: {}, refused: [], tooLong: false });
});

test('names of the language itself are questions like any other: unknown', () => {
  expect(read('#__proto__=x&constructor=y&toString=z').refused).toHaveLength(3);
  expect(read('#__proto__=x').answers).toEqual({});
});

test('what cannot be decoded is shown as it stands, and never longer than a line', () => {
  const { refused } = read(`#%E0%A4%A=%&harm=${'x'.repeat(900)}`);
  expect(refused[0]).toEqual({ fact: '%E0%A4%A', answer: '%', why: 'no-such-fact' });
  expect(refused[1]?.answer).toHaveLength(40);
});

test('an address longer than any case is not read at all', () => {
  expect(read(`#state=active&${'harm=yes&'.repeat(1000)}`)).toEqual({
    answers: {},
    refused: [],
    tooLong: true,
  });
});

test('any text at all gives answers that the questions allow, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const { answers } = read(text);
      expect(read(answersInAddress(answers, checklist)).answers).toEqual(answers);
    }),
  );
});
