import { expect, test } from 'vitest';
import { nearestTerms } from '../../../src/islands/site-search/nearest-terms.ts';

const concepts = [
  { id: 'chargeback', name: 'contracargo' },
  { id: 'liability', name: 'rispondere economicamente' },
  { id: 'dunning', name: 'sollecito' },
  { id: 'hold', name: 'blocco degli ordini' },
];
const near = (typed: string) => nearestTerms(typed, concepts).map(({ id }) => id);

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
  ['blocko', 'hold'],
])('a word with a few wrong letters comes near its term: %s', (typed, id) => {
  expect(near(typed)).toEqual([id]);
});
