import { type Rule, set, when } from '../rule.ts';

/** A dispute over a part that stops the whole invoice (FACTS L22); the timeline keeps the rest due. */
export const undisputedPartWaits: Rule = {
  code: 'undisputed-part-waits',
  severity: 'warning',
  cites: [
    'collections-policy#disputes-1',
    'late-payment-rules#china-traps-14',
    'late-payment.cn.undisputed',
  ],
  find: ({ disputes }) =>
    when(disputes?.undisputedPartDue === false, () => ({
      path: ['disputes', 'undisputedPartDue'],
      fix: [set(['disputes', 'undisputedPartDue'], true)],
    })),
};
