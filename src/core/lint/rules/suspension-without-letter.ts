import { saidStage } from '#core/policy';
import { type Rule, set } from '../rule.ts';
import { placedStages } from '../stages.ts';

/** A suspension that the customer is not told of in writing. */
export const suspensionWithoutLetter: Rule = {
  code: 'suspension-without-letter',
  severity: 'warning',
  cites: ['suspension-decision#after-suspension-5', 'suspend-a-subscription#after-2'],
  find: (draft) =>
    placedStages(draft)
      .filter(({ stage }) => stage.effect === 'suspended' && stage.letter === null)
      .map(({ stage, index }) => ({
        path: ['stages', index, 'letter'],
        figures: { stage: saidStage(stage) },
        fix: [set(['stages', index, 'letter'], 'suspension')],
      })),
};
