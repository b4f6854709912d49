import { expect, test } from 'vitest';
import {
  workFileIn,
  workFileText,
  workFileVersion,
} from '../../../src/islands/policy-builder/keep/work-file.ts';
import { wholeDraft } from '../../support/policy-preset.ts';

const work = { draft: wholeDraft('balanced') };

test('a work file is known again, with its version and what it holds', () => {
  const file = workFileIn(workFileText({ name: 'Spring', work }));
  expect(file).toMatchObject({ version: workFileVersion, name: 'Spring', work });
});

test.each([
  ['a policy alone', JSON.stringify(work.draft)],
  ['junk', 'hello'],
  ['nothing', 'null'],
  ['a list', '[]'],
])('%s is no work file', (_, text) => {
  expect(workFileIn(text)).toBeUndefined();
});
