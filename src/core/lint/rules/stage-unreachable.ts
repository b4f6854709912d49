import { saidStage } from '#core/policy';
import { type Rule, set } from '../rule.ts';

/** A stage that counts from a suspension which no stage before it brings about: the timeline never reaches it. */
export const stageUnreachable: Rule = {
  code: 'stage-unreachable',
  severity: 'error',
  cites: ['collections-policy#stages-1', 'suspension-decision#after-suspension-1'],
  find: ({ stages = [] }, { plan }) =>
    (plan?.stages ?? []).flatMap(({ stage, index, realDay }) => {
      if (realDay !== null) return [];
      const later = stages.findIndex(
        ({ effect, anchor }, at) => at > index && effect === 'suspended' && anchor !== 'suspension',
      );
      return [
        {
          path: ['stages', index, 'anchor'],
          figures: { stage: saidStage(stage) },
          fix:
            later >= 0 && stage.effect === 'none'
              ? [set(['stages'], stages.toSpliced(later + 1, 0, stage).toSpliced(index, 1))]
              : undefined,
        },
      ];
    }),
};
