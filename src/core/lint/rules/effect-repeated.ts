import { saidStage } from '#core/policy';
import { type Rule, set } from '../rule.ts';
import { isSameDeed, placedStages } from '../stages.ts';

/** A stage whose effect an earlier one has already brought about; a wholly equal stage is another rule's. */
export const effectRepeated: Rule = {
  code: 'effect-repeated',
  severity: 'warning',
  cites: ['collections-policy#access-1'],
  find: (draft) =>
    placedStages(draft).flatMap(({ stage, index }) => {
      const earlier = (draft.stages ?? [])
        .slice(0, index)
        .find(({ effect }) => effect === stage.effect);
      if (stage.effect === 'none' || !earlier || isSameDeed(earlier, stage)) return [];
      return [
        {
          path: ['stages', index, 'effect'],
          figures: { stage: saidStage(stage), before: saidStage(earlier) },
          fix:
            stage.effect === 'data-deleted'
              ? [set(['stages', index], undefined)]
              : [set(['stages', index, 'effect'], 'none')],
        },
      ];
    }),
};
