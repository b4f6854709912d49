import { figure } from '#core/sentence';
import type { Rule } from '../rule.ts';

/** A review before the policy has ever held. */
export const reviewBeforeEffective: Rule = {
  code: 'review-before-effective',
  severity: 'error',
  cites: ['collections-policy#review-1'],
  find: ({ reviewOn, effectiveFrom }) =>
    reviewOn !== undefined && effectiveFrom !== undefined && reviewOn <= effectiveFrom
      ? [
          {
            path: ['reviewOn'],
            figures: { date: figure.date(reviewOn), from: figure.date(effectiveFrom) },
          },
        ]
      : [],
};
