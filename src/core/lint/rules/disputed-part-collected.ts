import { type Rule, set, when } from '../rule.ts';

/** A disputed part treated as overdue (FACTS L33); the timeline never collects it. */
export const disputedPartCollected: Rule = {
  code: 'disputed-part-collected',
  severity: 'warning',
  cites: [
    'collections-policy#not-to-say-4',
    'collections-policy#disputes-1',
    'provide-billing-support#disputes-11',
  ],
  find: ({ disputes }) =>
    when(disputes?.disputedPartHeld === false, () => ({
      path: ['disputes', 'disputedPartHeld'],
      fix: [set(['disputes', 'disputedPartHeld'], true)],
    })),
};
