import { saidStage } from '#core/policy';
import { type Rule, set } from '../rule.ts';
import { placedStages } from '../stages.ts';

/** A reminder that may go out on a day on which nobody works, and nobody answers. */
export const reminderOnNonWorkingDay: Rule = {
  code: 'reminder-on-non-working-day',
  severity: 'advice',
  cites: ['customer-support#channels-5', 'collections-policy#until-suspension-1'],
  find: (draft) =>
    placedStages(draft)
      .filter(
        ({ stage }) =>
          stage.onNonWorkingDay === 'keep' &&
          stage.anchor !== 'suspension' &&
          stage.effect === 'none',
      )
      .map(({ stage, index }) => ({
        path: ['stages', index, 'onNonWorkingDay'],
        figures: { stage: saidStage(stage) },
        fix: [set(['stages', index, 'onNonWorkingDay'], 'next')],
      })),
};
