import { saidStage } from '#core/policy';
import type { Rule } from '../rule.ts';
import { isBlank, placedStages } from '../stages.ts';

/** A stage that nobody is named for (FACTS K2). */
export const nobodyNamed: Rule = {
  code: 'nobody-named',
  severity: 'warning',
  cites: ['collections-policy#what-it-contains-11'],
  find: (draft) =>
    placedStages(draft)
      .filter(({ stage }) => isBlank(stage.role))
      .map(({ stage, index }) => ({
        path: ['stages', index, 'role'],
        figures: { stage: saidStage(stage) },
      })),
};
