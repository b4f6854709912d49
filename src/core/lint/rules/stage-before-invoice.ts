import { saidStage } from '#core/policy';
import { figure } from '#core/sentence';
import { longestTerm } from '../law.ts';
import { type Rule, set } from '../rule.ts';
import { placedStages } from '../stages.ts';

/** A stage that lies before the invoice exists. */
export const stageBeforeInvoice: Rule = {
  code: 'stage-before-invoice',
  severity: 'warning',
  cites: ['collections-policy#until-suspension-4', 'cadence.pre-due'],
  find: (draft) => {
    const term = longestTerm(draft);
    return placedStages(draft).flatMap(({ stage, index }) => {
      const { anchor, offset } = stage;
      const early =
        anchor === 'issue'
          ? -offset.days
          : anchor === 'due' && term !== undefined
            ? -offset.days - term
            : 0;
      if (early <= 0) return [];
      return [
        {
          path: ['stages', index, 'offset', 'days'],
          figures: { stage: saidStage(stage), early: figure.calendarDays(early) },
          fix: [set(['stages', index, 'offset', 'days'], offset.days + early)],
        },
      ];
    });
  },
};
