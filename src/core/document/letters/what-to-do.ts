import { figure } from '#core/sentence';
import type { Block } from '../document.ts';
import { written, writtenLines } from '../gaps.ts';
import { disputeWindow } from './dispute-window.ts';
import type { LetterCase } from './letter-case.ts';
import { says } from './says.ts';

/** Where to pay, what to do after paying, and the offer of a plan. Early: before anything is due. */
export function payment(c: LetterCase, { offersPlan = false, isEarly = false } = {}): Block[] {
  const { invoicing, plans } = c.policy;
  return [
    says('part.payTo'),
    { id: 'pay-to', kind: 'lines', lines: writtenLines(invoicing.payTo, 'payTo') },
    isEarly ? says('part.crossed.early') : crossed(c),
    ...(offersPlan && plans.maxInstalments > 0 ? [says('part.plan')] : []),
  ];
}

/** What a payment on its way brings: time before a suspension; after it none, since nothing holds that clock. */
function crossed({ policy: { postingDays }, isSuspendedThen }: LetterCase): Block {
  if (isSuspendedThen) return says('part.crossed.suspended');
  return postingDays > 0
    ? says('part.crossed.some', { days: figure.workingDays(postingDays) })
    : says('part.crossed.none');
}

/** How to dispute the invoice, and until when; once that is over, that it is, and where an objection can be sent. */
export function disputeRoute(c: LetterCase): Block[] {
  const { windowDays, undisputedPartDue } = c.policy.disputes;
  const route = written(c.policy.disputes.route, 'disputeRoute');
  const { lastDay, mayBeOver } = disputeWindow(c);
  if (mayBeOver) {
    return lastDay
      ? [says('part.disputeOver', { date: figure.date(lastDay), route })]
      : [says('part.objection', { count: figure.count(windowDays), route })];
  }
  return [
    lastDay
      ? says('part.disputeBy', { date: figure.date(lastDay), route })
      : says('part.dispute', { count: figure.count(windowDays), route }),
    ...(undisputedPartDue ? [says('part.undisputed')] : []),
  ];
}
