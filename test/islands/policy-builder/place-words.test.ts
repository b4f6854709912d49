import { expect, test } from 'vitest';
import { sayer } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { stagePlace } from '../../../src/islands/policy-builder/keep/place-words.ts';

const say = sayer('en', wordsOf('en', 'policy', 'policy-builder'));
const file = {
  work: { draft: { stages: [{ id: 'final-notice' }, { id: 'own-1', name: 'A visit' }] } },
};
const place = (...path: (string | number)[]) => {
  const said = stagePlace(['work', 'draft', ...path], file);
  return said && say(said);
};

test('a fault in a stage names the stage and the field in words, and keeps the path', () => {
  expect(place('stages', 0, 'offset', 'days')).toBe(
    'Stage “Final notice”, “How many days” (work.draft.stages[0].offset.days)',
  );
  expect(place('stages', 1, 'role')).toContain('“A visit”, “Who does it?”');
});

test('a stage without a name is told by its number, and a field that nobody knows by its path', () => {
  expect(place('stages', 4, 'noticeDays')).toContain('Stage “5”');
  expect(place('stages', 0, 'toString')).toBe(
    'Stage “Final notice” (work.draft.stages[0].toString)',
  );
  expect(place('law', 'regime')).toBeUndefined();
});
