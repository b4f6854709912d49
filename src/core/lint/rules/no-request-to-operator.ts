import { type Rule, set, when } from '../rule.ts';

/** One of the two documented options against fraud left out (FACTS F3). */
export const noRequestToOperator: Rule = {
  code: 'no-request-to-operator',
  severity: 'advice',
  cites: ['non-payment-fraud-or-misuse#options-7', 'non-payment-fraud-or-misuse#options-8'],
  find: ({ fraud }) =>
    when(fraud?.requestToOperator === false, () => ({
      path: ['fraud', 'requestToOperator'],
      fix: [
        set(['fraud', 'requestToOperator'], true),
        // The role that may not open one must not come with it.
        ...(fraud?.requestRole === 'sales-agent'
          ? [set(['fraud', 'requestRole'], 'global-admin')]
          : []),
      ],
    })),
};
