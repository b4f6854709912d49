import { saidStage } from '#core/policy';
import { figure } from '#core/sentence';
import type { Rule } from '../rule.ts';

/** A suspension later than this site recommends, while the operator goes on billing (FACTS K15). */
export const suspensionLate: Rule = {
  code: 'suspension-late',
  severity: 'advice',
  cites: ['collections-policy#exposure-2', 'cadence.suspend', 'exposure.billed-cycles.21vianet'],
  find: (_, { fact, plan }) => {
    const day = plan?.suspendedOn;
    const ours = fact('cadence.suspend');
    if (!plan?.suspension || day === undefined || day <= ours) return [];
    return [
      {
        path: ['stages', plan.suspension.index, 'offset'],
        figures: {
          stage: saidStage(plan.suspension.stage),
          day: figure.calendarDays(day),
          ours: figure.calendarDays(ours),
        },
      },
    ];
  },
};
