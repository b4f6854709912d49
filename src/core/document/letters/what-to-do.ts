import { figure } from '#core/sentence';
import type { Block } from '../document.ts';
import { written, writtenLines } from '../gaps.ts';
import { disputeWindow } from './dispute-window.ts';
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

/** How to dispute the invoice, and until when; once that may be over, where an objection can still be sent. */
export function disputeRoute(c: LetterCase): Block[] {
  const { windowDays, undisputedPartDue } = c.policy.disputes;
  const route = written(c.policy.disputes.route, 'disputeRoute');
  const { lastDay, mayBeOver } = disputeWindow(c);
  if (mayBeOver) return [says('part.objection', { route })];
  return [
    lastDay
      ? says('part.disputeBy', { date: figure.date(lastDay), route })
      : says('part.dispute', { count: figure.count(windowDays), route }),
    ...(undisputedPartDue ? [says('part.undisputed')] : []),
  ];
}
