import type { Policy } from '#core/policy';
import { figure, sentence } from '#core/sentence';
import type { Clause } from '../clause.ts';
import { moneyOrGap } from '../gaps.ts';

/** Whether and how far the customer gets credit, and what stops new orders apart from a stage. */
export function credit({ credit: terms }: Policy): Clause[] {
  const { checkBeforeFirstOrder, limit, prepayment, reviewEveryMonths, holdTriggers } = terms;
  return [
    { name: 'check', says: checkBeforeFirstOrder ? 'check.yes' : 'check.no', why: 'credit' },
    limit
      ? {
          name: 'limit',
          says: 'limit.set',
          figures: { limit: moneyOrGap(limit) },
          why: 'exposure',
        }
      : { name: 'limit', says: 'limit.none', why: 'credit' },
    {
      name: 'prepayment',
      says: `prepayment.${prepayment}`,
      why: prepayment === 'none' ? 'credit' : 'prepayment',
    },
    { name: 'review', figures: { count: figure.count(reviewEveryMonths) }, why: 'credit' },
    holdTriggers.length > 0
      ? {
          name: 'triggers',
          says: 'triggers.some',
          why: 'triggers',
          below: {
            kind: 'list',
            ordered: false,
            items: [...new Set(holdTriggers)].map((trigger) =>
              sentence(`policy-document:trigger.${trigger}`),
            ),
          },
        }
      : { name: 'triggers', says: 'triggers.none', why: 'triggers' },
  ];
}
