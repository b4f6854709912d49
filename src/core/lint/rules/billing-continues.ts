import { type Rule, set, when } from '../rule.ts';

/** A statement that 21Vianet goes on charging during a suspension, which it documents nowhere (FACTS S37). */
export const billingContinues: Rule = {
  code: 'billing-continues',
  severity: 'warning',
  cites: ['collections-policy#not-to-say-2', 'suspension-decision#not-documented-1'],
  find: ({ cloud, data }) =>
    when(cloud === '21vianet' && data?.billingWhileSuspended === 'continues', () => ({
      path: ['data', 'billingWhileSuspended'],
      fix: [set(['data', 'billingWhileSuspended'], 'not-stated')],
    })),
};
