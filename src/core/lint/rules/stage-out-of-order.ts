import { lateStages } from '../delays.ts';
import type { Rule } from '../rule.ts';

/** A stage written before a day on which a stage above it comes: it waits, so the day written is never kept. */
export const stageOutOfOrder: Rule = {
  code: 'stage-out-of-order',
  severity: 'warning',
  cites: ['collections-policy#stages-1', 'collections-policy#until-suspension-25'],
  find: (_, { plan }) => (plan ? lateStages(plan, true) : []),
};
