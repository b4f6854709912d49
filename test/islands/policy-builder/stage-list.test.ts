import { expect, test } from 'vitest';
import { lint } from '#core/lint';
import type { PolicyDraft } from '#core/policy';
import { newStage, placeForNew } from '../../../src/islands/policy-builder/state/stage-list.ts';
import { figures } from '../../support/fact-figures.ts';
import { wholeDraft } from '../../support/policy-preset.ts';
import { spring2026 } from '../../support/timeline-case.ts';

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

test.each(['balanced', 'strict', 'lenient', 'new-or-risky', 'public-body'])('a new stage draws no warning in the policy %s', (name) => {
  const draft = wholeDraft(name);
  const own = draft.stages ?? [];
  const more = own.toSpliced(placeForNew(own), 0, newStage(own));
  const codes = (of: PolicyDraft) => lint(of, { figures, asAt: '2026-03-02', calendar: spring2026 }).map(({ code }) => code);
  expect(codes({ ...draft, stages: more })).toEqual(codes(draft));
}); // prettier-ignore

test('a new stage takes no access and leaves no days, so that nothing moves', () => {
  expect(newStage(stages)).toMatchObject({ effect: 'none', noticeDays: 0, letter: null });
});

test('the first stage of all comes a week after the due date', () => {
  expect(newStage([]).offset).toEqual({ days: 7, count: 'calendar' });
});
