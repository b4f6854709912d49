import { saidStage } from '#core/policy';
import { type Rule, set } from '../rule.ts';
import { isFinalNotice, placedStages } from '../stages.ts';

/** A final notice that counts without proof that it arrived. */
export const finalNoticeUnproved: Rule = {
  code: 'final-notice-unproved',
  severity: 'warning',
  cites: ['suspension-decision#non-payment-31', 'suspension-decision#record-4'],
  find: (draft) =>
    placedStages(draft)
      .filter(({ stage }) => isFinalNotice(stage) && stage.proofNeeded !== true)
      .map(({ stage, index }) => ({
        path: ['stages', index, 'proofNeeded'],
        figures: { stage: saidStage(stage) },
        fix: [set(['stages', index, 'proofNeeded'], true)],
      })),
};
