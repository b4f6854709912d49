import { expect, test } from 'vitest';
import { newStage, placeForNew } from '../../../src/islands/policy-builder/state/stage-list.ts';
import { wholeDraft } from '../../support/policy-preset.ts';

const stages = wholeDraft('balanced').stages ?? [];

test('a new stage stands right before the final notice, on a day between its neighbours', () => {
  const place = placeForNew(stages);
  const [before, after] = [stages[place - 1], stages[place]];
  const { days, count } = newStage(stages).offset;
  expect(after?.letter).toBe('final-notice');
  expect(days).toBeGreaterThanOrEqual(before?.offset.days ?? NaN);
  expect(days).toBeLessThanOrEqual(after?.offset.days ?? NaN);
  expect(count).toBe(after?.offset.count);
});

test('a new stage takes no access and leaves no days, so that nothing moves', () => {
  expect(newStage(stages)).toMatchObject({ effect: 'none', noticeDays: 0, letter: null });
});

test('the first stage of all comes a week after the due date', () => {
  expect(newStage([]).offset).toEqual({ days: 7, count: 'calendar' });
});
