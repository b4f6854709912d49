import { describe, expect, test } from 'vitest';
import { checkExample, problemLine, proveModel } from '#core/decision/prove';
import { checklist, model, reading, sources } from './suspension.ts';

const proof = proveModel(checklist, sources);

test('the rules can be read, and refer to nothing that is not there', () => {
  expect(reading.problems).toEqual([]);
});

test('every combination of answers is decided by exactly one rule, and nothing in the file is idle', () => {
  expect(proof.problems.map(problemLine)).toEqual([]);
});

test('the proof covers every answer to every question, not a sample', () => {
  const answers = checklist.facts.map(({ cells }) => BigInt(cells.length));
  expect(proof.combinations).toBe(answers.reduce((product, size) => product * size, 1n));
});

describe('the worked examples', () => {
  test('are enough to show every rule', () => {
    expect(model.examples.length).toBeGreaterThanOrEqual(40);
    const shown = new Set(model.examples.map(({ rule }) => rule));
    expect(model.rules.filter(({ id }) => !shown.has(id))).toEqual([]);
  });

  test.each(model.examples.map((example) => [example.id, example] as const))(
    '%s comes out as written',
    (_, example) => {
      expect(checkExample(checklist, example)).toEqual([]);
    },
  );
});

const rows = [
  ...['QA1', 'QA2', 'QA3', 'QA4', 'QA5', 'QA6', 'QA7'],
  ...['QB1', 'QB2', 'QB3', 'QB4', 'QB5'],
  ...['QC1', 'QC2', 'QC3', 'QC4', 'QC5', 'QC6', 'QC7'],
  ...['QD1', 'QD2', 'QD3', 'QD4', 'QD5', 'QD6', 'QD7'],
  ...['QD8', 'QD9', 'QD10', 'QD11', 'QD12', 'QD13'],
  ...['QE1', 'QE2', 'QE3', 'QE4', 'QE5', 'QE6', 'QE7'],
];

test('every row of the research notes has become a rule or a duty', () => {
  const refs = [...model.rules, ...model.riders].flatMap(({ ref }) => ref?.split(', ') ?? []);
  expect(rows.filter((row) => !refs.includes(row))).toEqual([]);
});

test('each of the nine points that no source settles is shown somewhere', () => {
  const cited = model.undocumented.flatMap(({ cites }) => cites);
  const points = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `suspension-decision#not-documented-${n}`);
  expect(points.filter((point) => !cited.includes(point))).toEqual([]);
});

test('no rule decides that somebody’s role forbids what must be done: roles only add duties', () => {
  const asked = JSON.stringify(model.rules.map(({ when }) => when));
  expect(asked).not.toMatch(/"fact":"(role|partner-kind|delegated-rights)"/);
});
