import { type Rule, set, when } from '../rule.ts';

/** Suspected fraud that must wait for the notices of non-payment (FACTS F3). */
export const fraudWaitsForNotices: Rule = {
  code: 'fraud-waits-for-notices',
  severity: 'warning',
  cites: [
    'non-payment-fraud-or-misuse#options-5',
    'suspension-decision#other-active-harm-8',
    'liability.fraud.21vianet',
  ],
  find: ({ fraud }) =>
    when(fraud?.suspendWhileInvestigating === false, () => ({
      path: ['fraud', 'suspendWhileInvestigating'],
      fix: [set(['fraud', 'suspendWhileInvestigating'], true)],
    })),
};
