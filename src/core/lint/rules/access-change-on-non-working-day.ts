import { saidStage } from '#core/policy';
import { type Rule, set } from '../rule.ts';
import { placedStages } from '../stages.ts';

/** A credit hold or suspension that may fall on a day on which nobody is there to undo it. */
export const accessChangeOnNonWorkingDay: Rule = {
  code: 'access-change-on-non-working-day',
  severity: 'warning',
  cites: ['customer-support#duty-7', 'suspension-decision#non-payment-28'],
  find: (draft) =>
    placedStages(draft)
      .filter(
        ({ stage: { effect, onNonWorkingDay } }) =>
          onNonWorkingDay === 'keep' && (effect === 'credit-hold' || effect === 'suspended'),
      )
      .map(({ stage, index }) => ({
        path: ['stages', index, 'onNonWorkingDay'],
        figures: { stage: saidStage(stage) },
        fix: [set(['stages', index, 'onNonWorkingDay'], 'next')],
      })),
};
