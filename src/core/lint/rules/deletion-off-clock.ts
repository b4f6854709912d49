import { deletionFactOf, saidStage } from '#core/policy';
import { type Rule, set } from '../rule.ts';
import { placedStages, suspensionIn } from '../stages.ts';

/** A deletion of data that counts from the invoice: only the suspension starts that clock (FACTS K14). */
export const deletionOffClock: Rule = {
  code: 'deletion-off-clock',
  severity: 'error',
  cites: [
    'collections-policy#stages-1',
    'reactivate-a-subscription#clock-7',
    'data.deletion.suspended.21vianet',
  ],
  find: (draft, { fact }) => {
    const { stages = [] } = draft;
    const deletion = deletionFactOf[draft.cloud];
    return placedStages(draft)
      .filter(({ stage }) => stage.effect === 'data-deleted' && stage.anchor !== 'suspension')
      .map(({ stage, index }) => ({
        path: ['stages', index, 'anchor'],
        figures: { stage: saidStage(stage) },
        fix:
          deletion !== null && suspensionIn(draft)
            ? [
                set(
                  ['stages'],
                  [
                    ...stages.toSpliced(index, 1),
                    {
                      ...stage,
                      anchor: 'suspension',
                      offset: { days: fact(deletion), count: 'calendar' },
                    },
                  ],
                ),
              ]
            : undefined,
      }));
  },
};
