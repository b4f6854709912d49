import { type Rule, when } from '../rule.ts';
import { isBlank } from '../stages.ts';

/** Stages against the customer, and no place to say that the invoice is wrong (FACTS K6). */
export const noDisputeRoute: Rule = {
  code: 'no-dispute-route',
  severity: 'warning',
  cites: ['collections-policy#disputes-1', 'collections-policy#what-it-contains-15'],
  find: ({ stages = [], disputes }) =>
    when(stages.length > 0 && isBlank(disputes?.route), () => ({ path: ['disputes', 'route'] })),
};
