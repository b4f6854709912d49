import { figure } from '#core/sentence';
import type { Block } from '../document.ts';
import { written, writtenLines } from '../gaps.ts';
import type { LetterCase } from './letter-case.ts';
import { says } from './says.ts';

/** Where to pay, what to do after paying, and the offer of a plan. */
export function payment({ policy }: LetterCase, { offersPlan }: { offersPlan: boolean }): Block[] {
  const { postingDays, invoicing, plans } = policy;
  return [
    says('part.payTo'),
    { id: 'pay-to', kind: 'lines', lines: writtenLines(invoicing.payTo, 'payTo') },
    postingDays > 0
      ? says('part.crossed.some', { days: figure.workingDays(postingDays) })
      : says('part.crossed.none'),
    ...(offersPlan && plans.maxInstalments > 0 ? [says('part.plan')] : []),
  ];
}

/** How to dispute the invoice. */
export function disputeRoute({ policy }: LetterCase): Block[] {
  const { windowDays, route, undisputedPartDue } = policy.disputes;
  return [
    says('part.dispute', {
      count: figure.count(windowDays),
      route: written(route, 'disputeRoute'),
    }),
    ...(undisputedPartDue ? [says('part.undisputed')] : []),
  ];
}
