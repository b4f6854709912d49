import { lateStages } from '../delays.ts';
import type { Rule } from '../rule.ts';

/** A stage written on a day on which the notice of a stage above it still runs: it waits for the notice. */
export const stageWithinNotice: Rule = {
  code: 'stage-within-notice',
  severity: 'warning',
  cites: ['collections-policy#stages-1', 'collections-policy#until-suspension-25'],
  find: (_, { plan }) => (plan ? lateStages(plan, false) : []),
};
