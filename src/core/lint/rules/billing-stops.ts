import { type Rule, set, when } from '../rule.ts';

/** A promise that charges stop during a suspension: undocumented, or the opposite of what is (FACTS L35, S37, S38). */
export const billingStops: Rule = {
  code: 'billing-stops',
  severity: 'error',
  cites: [
    'collections-policy#not-to-say-2',
    'provide-billing-support#suspended-billing-1',
    'suspension.billing.nce.worldwide',
  ],
  find: ({ data }) =>
    when(data?.billingWhileSuspended === 'stops', () => ({
      path: ['data', 'billingWhileSuspended'],
      fix: [set(['data', 'billingWhileSuspended'], 'not-stated')],
    })),
};
