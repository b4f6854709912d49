import { describe, expect, test } from 'vitest';
import { readPolicyFile, workFileText, workFileVersion, type PolicyFile } from '#core/reading';
import { wholeDraft } from '../../support/policy-preset.ts';
import { ledgerOf } from '../../support/timeline-case.ts';

const draft = wholeDraft('balanced');
const ledger = ledgerOf([{ on: '2026-04-03', type: 'promise', until: '2026-04-10' }]);
const saved = (work: object, more: object = {}) =>
  JSON.stringify({ ...(JSON.parse(workFileText({ name: 'Spring', work })) as object), ...more });

const read = (text: string) => readPolicyFile(text) as PolicyFile;
const problems = (text: string) => {
  const found = readPolicyFile(text);
  return 'problems' in found ? found.problems.map(({ path }) => path.join('.')) : [];
};

test('a file of the builder gives its policy, name and invoice', () => {
  const file = read(saved({ draft, ledger }));
  expect(file.draft).toEqual(draft);
  expect(file.beside).toMatchObject({ name: 'Spring', ledger });
});

test('a policy alone is read as before, and has nothing beside it', () => {
  expect(read(JSON.stringify(draft))).toEqual({ draft, at: [] });
});

test('a file of the builder without an invoice has none', () => {
  expect(read(saved({ draft })).beside?.ledger).toBeUndefined();
});

describe('a problem stands at its place in the file', () => {
  test.each([
    ['of the policy', saved({ draft: { ...draft, postingDays: -1 } }), 'work.draft.postingDays'],
    [
      'of the invoice',
      saved({ draft, ledger: { ...ledger, events: 'none' } }),
      'work.ledger.events',
    ],
    ['of a policy alone', JSON.stringify({ ...draft, postingDays: -1 }), 'postingDays'],
    ['of a file in which the policy is missing', saved({}), 'work.draft'],
    ['of a form newer than ours', saved({ draft }, { version: workFileVersion + 1 }), 'version'],
  ])('%s', (_, text, place) => {
    expect(problems(text)).toEqual([place]);
  });
});

test.each([
  ['junk', 'hello'],
  ['nothing', 'null'],
  ['a list', '[]'],
])('%s is refused as a policy', (_, text) => {
  expect(problems(text)).toHaveLength(1);
});
