import { expect, test } from 'vitest';
import { checkContent, problemReport } from '#collections/check';
import { root } from '../../support/build.ts';

const { ledger, problems } = checkContent(`${root}content`, `${root}locales`, root);

test('everything written for the site is sound', () => {
  expect(problems, problemReport(problems)).toEqual([]);
});

test('every portal label is translated into other words than a directive', () => {
  const odd = Object.entries(ledger.labels).filter(([label, said]) =>
    [label, said.es, said.it].some((words) => /[:[\]{}]/.test(words)),
  );
  expect(odd).toEqual([]);
});
