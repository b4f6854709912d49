import type { Policy } from '#core/policy';
import { figure } from '#core/sentence';
import type { Clause } from '../clause.ts';
import { written } from '../gaps.ts';

/** How the customer disputes an invoice, and what happens to it meanwhile. */
export function disputes({ disputes: terms }: Policy): Clause[] {
  const { windowDays, route, answerWithinWorkingDays, undisputedPartDue, disputedPartHeld } = terms;
  return [
    { name: 'window', figures: { count: figure.count(windowDays) }, why: 'disputes' },
    { name: 'route', figures: { route: written(route, 'disputeRoute') }, why: 'disputeRoute' },
    answerWithinWorkingDays > 0
      ? {
          name: 'answer',
          says: 'answer.some',
          figures: { days: figure.workingDays(answerWithinWorkingDays) },
          why: 'disputeRoute',
        }
      : { name: 'answer', says: 'answer.none', why: 'disputeRoute' },
    {
      name: 'undisputed',
      says: undisputedPartDue ? 'undisputed.yes' : 'undisputed.no',
      why: 'undisputed',
    },
    { name: 'disputed', says: disputedPartHeld ? 'disputed.yes' : 'disputed.no', why: 'disputed' },
  ];
}
