import { type Rule, set, when } from '../rule.ts';

/** Credit for customers that nobody has looked at (FACTS F16, K4). */
export const noCreditCheck: Rule = {
  code: 'no-credit-check',
  severity: 'advice',
  cites: [
    'fraud-prevention-controls#onboarding-3',
    'fraud-prevention-controls#onboarding-5',
    'liability.fraud.21vianet',
  ],
  find: ({ credit }) =>
    when(credit?.checkBeforeFirstOrder === false && credit.prepayment !== 'all', () => ({
      path: ['credit', 'checkBeforeFirstOrder'],
      fix: [set(['credit', 'checkBeforeFirstOrder'], true)],
    })),
};
