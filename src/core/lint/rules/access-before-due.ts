import { saidStage } from '#core/policy';
import { figure } from '#core/sentence';
import { type Rule, set } from '../rule.ts';
import { endOfNotices } from '../stage-changes.ts';

const recommended = { 'credit-hold': 'cadence.credit-hold', suspended: 'cadence.suspend' };

/** A credit hold or a suspension that comes before the customer is even late. */
export const accessBeforeDue: Rule = {
  code: 'access-before-due',
  severity: 'error',
  cites: ['suspension-decision#non-payment-4', 'suspension-decision#non-payment-5'],
  find: (_, { fact, plan }) =>
    (plan?.stages ?? []).flatMap(({ stage, index, realDay }) => {
      const { effect } = stage;
      if (effect !== 'credit-hold' && effect !== 'suspended') return [];
      if (!plan || realDay === null || realDay > 0 || stage.anchor === 'suspension') return [];
      const days = Math.max(fact(recommended[effect]), endOfNotices(plan, index));
      return [
        {
          path: ['stages', index, 'offset'],
          figures: {
            stage: saidStage(stage),
            early: figure.calendarDays(1 - realDay),
            days: figure.calendarDays(days),
          },
          fix: [
            set(['stages', index, 'anchor'], 'due'),
            set(['stages', index, 'offset'], { days, count: 'calendar' }),
          ],
        },
      ];
    }),
};
