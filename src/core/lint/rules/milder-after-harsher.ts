import { effects, saidStage } from '#core/policy';
import { type Rule, set } from '../rule.ts';
import { placedStages } from '../stages.ts';

/** A milder effect after a harsher one: a credit hold says nothing to a customer that is suspended already. */
export const milderAfterHarsher: Rule = {
  code: 'milder-after-harsher',
  severity: 'error',
  cites: ['collections-policy#access-1', 'collections-policy#access-22'],
  find: (draft) =>
    placedStages(draft).flatMap(({ stage, index }) => {
      const harsher = (draft.stages ?? [])
        .slice(0, index)
        .find(({ effect }) => effects.indexOf(effect) > effects.indexOf(stage.effect));
      if (stage.effect === 'none' || !harsher) return [];
      return [
        {
          path: ['stages', index, 'effect'],
          figures: { stage: saidStage(stage), before: saidStage(harsher) },
          // Without its effect a suspension is no more, and all that counts from it would never come.
          fix:
            stage.effect === 'credit-hold' ? [set(['stages', index, 'effect'], 'none')] : undefined,
        },
      ];
    }),
};
