import { expect, test } from 'vitest';
import { nearestTerms } from '../../../src/islands/site-search/nearest-terms.ts';
import { concept } from './terms.ts';

const terms = [
  concept('chargeback', ['contracargo']),
  concept('liability', ['rispondere economicamente']),
  concept('dunning', ['sollecito']),
  concept('hold', ['blocco degli ordini'], ['fermo']),
];
const near = (typed: string) => nearestTerms(typed, terms).map(({ id }) => id);

test.each(['asdfgh', 'qwrtzpsdf', 'zzzz', 'hjkl', 'lkjhgfdsaqwert', 'xxxxxxxxxxxxxx'])(
  'nonsense comes near no term: %s',
  (typed) => {
    expect(near(typed)).toEqual([]);
  },
);

test.each([
  ['contraxyzgo', 'chargeback'],
  ['sollezito', 'dunning'],
  ['economicmente', 'liability'],
  ['ferno', 'hold'],
])('a word with a few wrong letters comes near its term: %s', (typed, id) => {
  expect(near(typed)).toEqual([id]);
});
