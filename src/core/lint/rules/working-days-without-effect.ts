import { saidStage } from '#core/policy';
import { type Rule, set } from '../rule.ts';
import { placedStages } from '../stages.ts';

/** Working days where the timeline counts calendar days whatever the policy says (TIMELINE 3 and 9). */
export const workingDaysWithoutEffect: Rule = {
  code: 'working-days-without-effect',
  severity: 'warning',
  cites: ['collections-policy#stages-1', 'reactivate-a-subscription#clock-1'],
  find: (draft) =>
    placedStages(draft)
      .filter(
        ({ stage: { anchor, offset } }) =>
          offset.count === 'working' && (anchor === 'suspension' || offset.days <= 0),
      )
      .map(({ stage, index }) => ({
        path: ['stages', index, 'offset', 'count'],
        figures: { stage: saidStage(stage) },
        fix: [set(['stages', index, 'offset', 'count'], 'calendar')],
      })),
};
