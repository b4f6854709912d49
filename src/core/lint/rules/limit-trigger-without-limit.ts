import { type Rule, set, when } from '../rule.ts';

/** New orders stop when a credit limit is exceeded, and the policy sets none. */
export const limitTriggerWithoutLimit: Rule = {
  code: 'limit-trigger-without-limit',
  severity: 'warning',
  cites: ['collections-policy#what-it-contains-7', 'collections-policy#exposure-2'],
  find: ({ credit }) =>
    when(
      credit?.limit === null && credit.holdTriggers?.includes('limit-exceeded') === true,
      () => ({
        path: ['credit', 'holdTriggers'],
        fix: [
          set(
            ['credit', 'holdTriggers'],
            credit?.holdTriggers?.filter((trigger) => trigger !== 'limit-exceeded'),
          ),
        ],
      }),
    ),
};
