import { saidStage } from '#core/policy';
import { type Rule, set } from '../rule.ts';
import { isSameDeed, placedStages } from '../stages.ts';

/** Two stages that are the same but for their name. */
export const stageRepeated: Rule = {
  code: 'stage-repeated',
  severity: 'warning',
  cites: ['collections-policy#stages-1'],
  find: (draft) =>
    placedStages(draft).flatMap(({ stage, index }) => {
      const earlier = (draft.stages ?? [])
        .slice(0, index)
        .find((other) => isSameDeed(other, stage));
      if (!earlier) return [];
      return [
        {
          path: ['stages', index],
          figures: { stage: saidStage(stage), before: saidStage(earlier) },
          fix: [set(['stages', index], undefined)],
        },
      ];
    }),
};
