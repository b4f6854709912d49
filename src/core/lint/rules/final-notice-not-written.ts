import { saidStage } from '#core/policy';
import { type Rule, set } from '../rule.ts';
import { isFinalNotice, isSpoken, placedStages } from '../stages.ts';

/** A final notice that leaves nothing in writing: without a letter, or only spoken. */
export const finalNoticeNotWritten: Rule = {
  code: 'final-notice-not-written',
  severity: 'warning',
  cites: ['suspend-a-subscription#before-6', 'suspension-decision#non-payment-31'],
  find: (draft) =>
    placedStages(draft)
      .filter(({ stage }) => isFinalNotice(stage) && (stage.letter === null || isSpoken(stage)))
      .map(({ stage, index }) => ({
        path: ['stages', index, stage.letter === null ? 'letter' : 'channel'],
        figures: { stage: saidStage(stage) },
        fix: [
          ...(stage.letter === null ? [set(['stages', index, 'letter'], 'final-notice')] : []),
          ...(isSpoken(stage) ? [set(['stages', index, 'channel'], 'registered-letter')] : []),
        ],
      })),
};
