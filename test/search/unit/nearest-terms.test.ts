import { expect, test } from 'vitest';
import { nearestTerms } from '../../../src/search/client/nearest-terms.ts';
import { concept } from './terms.ts';

const concepts = [
  { id: 'chargeback', name: 'contracargo' },
  { id: 'liability', name: 'rispondere economicamente' },
  { id: 'dunning', name: 'sollecito' },
  { id: 'hold', name: 'blocco degli ordini' },
];
const near = (typed: string) =>
  nearestTerms(typed, concepts, [concept('hold', [], ['fermo'])]).map(({ id }) => id);

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
