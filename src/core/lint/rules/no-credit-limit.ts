import { type Rule, when } from '../rule.ts';

/** Credit without a limit (FACTS K3); where all is prepaid there is no credit. */
export const noCreditLimit: Rule = {
  code: 'no-credit-limit',
  severity: 'advice',
  cites: ['collections-policy#what-it-contains-7', 'collections-policy#exposure-2'],
  find: ({ credit }) =>
    when(credit?.limit === null && credit.prepayment !== 'all', () => ({
      path: ['credit', 'limit'],
    })),
};
