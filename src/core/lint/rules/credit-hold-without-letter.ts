import { saidStage } from '#core/policy';
import { type Rule, set } from '../rule.ts';
import { isSpoken, placedStages } from '../stages.ts';

/** A credit hold that the customer meets only when an order is refused. */
export const creditHoldWithoutLetter: Rule = {
  code: 'credit-hold-without-letter',
  severity: 'advice',
  cites: ['collections-policy#until-suspension-18', 'collections-policy#access-22'],
  find: (draft) =>
    placedStages(draft)
      .filter(
        ({ stage }) => stage.effect === 'credit-hold' && stage.letter === null && !isSpoken(stage),
      )
      .map(({ stage, index }) => ({
        path: ['stages', index, 'letter'],
        figures: { stage: saidStage(stage) },
        fix: [set(['stages', index, 'letter'], 'credit-hold')],
      })),
};
