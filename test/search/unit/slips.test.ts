import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest, slips } from '../../../src/search/client/vocabulary.ts';

const letter = fc.constantFrom(...'abcdeilorst');
const word = fc.string({ unit: letter, minLength: 4, maxLength: 12 });
const far = 100;

describe('the slips between two words', () => {
  test('none between a word and itself, and some between different words', () => {
    fc.assert(fc.property(word, word, (a, b) => (slips(a, b, far) === 0) === (a === b)));
  });

  test('as many from one to the other as back', () => {
    fc.assert(fc.property(word, word, (a, b) => slips(a, b, far) === slips(b, a, far)));
  });

  test.each([
    ['a letter left out', 'suspension', 'supension'],
    ['a letter too many', 'sollecito', 'solleccito'],
    ['a letter changed', 'cobros', 'covros'],
    ['two letters swapped', 'demora', 'demroa'],
  ])('one for %s', (_, right, typed) => {
    expect(slips(right, typed, far)).toBe(1);
  });

  test('one for any two neighbours swapped', () => {
    fc.assert(
      fc.property(word, fc.nat(), (typed, at) => {
        const i = at % (typed.length - 1);
        const swapped =
          typed.slice(0, i) + typed.charAt(i + 1) + typed.charAt(i) + typed.slice(i + 2);
        return slips(typed, swapped, far) <= 1;
      }),
    );
  });

  test('never more than the limit, and exact below it', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 6 }), (a, b, limit) => {
        expect(slips(a, b, limit)).toBe(Math.min(slips(a, b, far), limit));
      }),
    );
  });
});

describe('the word that was meant', () => {
  test('a word that exists is never taken for another', () => {
    fc.assert(
      fc.property(word, fc.array(word), fc.nat(), (right, others, at) => {
        const known = others.toSpliced(at % (others.length + 1), 0, right);
        expect(nearest(right, known)).toBe(right);
      }),
    );
  });

  test('of words equally near, the first: lists begin with the most frequent', () => {
    expect(nearest('carta', ['marta', 'carto'])).toBe('marta');
  });

  test('a word of three letters is never taken for another', () => {
    expect(nearest('pek', ['pec'])).toBeUndefined();
  });

  test.each([
    ['a middling word forgives one slip', 'impgo', 'impago'],
    ['a long word forgives two', 'conziliasion', 'conciliación'],
    ['an accent is no slip', 'suspension', 'suspensión'],
  ])('%s', (_, typed, right) => {
    expect(nearest(typed, ['otro', right])).toBe(right);
  });

  test('none where nothing is near', () => {
    expect(nearest('zanahoria', ['impago', 'fraude', 'suspensión'])).toBeUndefined();
  });
});
