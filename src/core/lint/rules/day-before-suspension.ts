import { saidStage } from '#core/policy';
import { figure } from '#core/sentence';
import { type Rule, set } from '../rule.ts';
import { placedStages } from '../stages.ts';

/** A stage that counts from the suspension, and backwards: it cannot come before the day it counts from is known. */
export const dayBeforeSuspension: Rule = {
  code: 'day-before-suspension',
  severity: 'warning',
  cites: ['suspension-decision#after-suspension-1', 'reactivate-a-subscription#clock-1'],
  find: (draft) =>
    placedStages(draft)
      .filter(({ stage }) => stage.anchor === 'suspension' && stage.offset.days < 0)
      .map(({ stage, index }) => ({
        path: ['stages', index, 'offset', 'days'],
        figures: { stage: saidStage(stage), early: figure.calendarDays(-stage.offset.days) },
        fix: [set(['stages', index, 'offset', 'days'], 0)],
      })),
};
