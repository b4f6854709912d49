import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemReport, problemText, type Problem } from '#collections/check';
import { nearest } from '../../src/collections/problem.ts';

describe('the name that was probably meant', () => {
  const known = ['data.kept', 'data.lost', 'collections-policy', 'note', 'warning'];

  test.each([
    ['a letter left out', 'wrning', 'warning'],
    ['a letter too many', 'warnning', 'warning'],
    ['two letters swapped', 'noet', 'note'],
    ['a wrong ending', 'collections-polizies', 'collections-policy'],
    ['two wrong letters in a short name', 'noab', 'note'],
    ['the name itself', 'note', 'note'],
  ])('%s is recognised', (_, name, meant) => {
    expect(nearest(name, known)).toBe(meant);
  });

  test.each(['suspension', 'x-ray machine', 'politica', 'nabc'])(
    '“%s” is like none of them',
    (name) => {
      expect(nearest(name, known)).toBeUndefined();
    },
  );

  test('nothing is near where nothing is known', () => {
    expect(nearest('note', [])).toBeUndefined();
  });

  test('a known name is always nearest to itself', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), (names) => {
        for (const name of names) expect(nearest(name, names)).toBe(name);
      }),
    );
  });
});

const problem: Problem = {
  file: 'content/es/guidance/x.md',
  line: 7,
  what: 'unknown fact',
  expected: 'perhaps data.kept',
  found: 'data.kpet',
  repair: 'Correct the name.',
};

test('a problem begins with its place, as editors read it, and says all five things', () => {
  const text = problemText(problem);
  expect(text.startsWith('content/es/guidance/x.md:7 ')).toBe(true);
  for (const part of [problem.what, problem.expected, problem.found, problem.repair]) {
    expect(text).toContain(part);
  }
});

test('a problem of a whole file names the file without a line', () => {
  expect(problemText({ ...problem, line: undefined })).toMatch(/^content\/es\/guidance\/x\.md /);
});

test('a report is in the order of files and lines, whatever order it was found in', () => {
  const at = (file: string, line?: number) => ({ ...problem, file, line });
  const report = problemReport([at('b.md', 2), at('a.md', 10), at('b.md'), at('a.md', 9)]);
  expect(report.match(/^[ab]\.md\S*/gm)).toEqual(['a.md:9', 'a.md:10', 'b.md', 'b.md:2']);
});

test.each([1, 2, 40])('a report of %i says how many problems there are', (count) => {
  expect(problemReport(Array.from({ length: count }, () => problem))).toContain(`${count} problem`);
});
