import { dateOf, knownDay } from '#core/calendar';
import type { LetterCase } from './letter-case.ts';
import { lastOf } from './last-of.ts';

/** How the time to dispute an invoice stands on the day of a letter. */
export interface DisputeWindow {
  /** Last day, `YYYY-MM-DD`; undefined where nobody knows when the invoice arrived. */
  lastDay: string | undefined;
  /** Whether it is over, or may be where the last day is not known: the letter then promises it no more. */
  mayBeOver: boolean;
}

/**
 * The window runs from receipt. The last known delivery counts, so that sending an invoice again takes no
 * time away. Without a delivery in the ledger the day of receipt is unknown: it was not before the issue, so
 * until that many days after the issue the window is surely open. That day is no end to tell a customer, for
 * the true one may be later; after it the letter says how long the window is, not that it is over.
 */
export function disputeWindow(c: LetterCase): DisputeWindow {
  const { policy, ledger, day } = c;
  const delivered = lastOf(c, 'delivered')?.on;
  const from = delivered ?? ledger?.invoice.issuedOn;
  const end = from ? dateOf(knownDay(from) + policy.disputes.windowDays) : null;
  return {
    lastDay: delivered && end !== null ? end : undefined,
    mayBeOver: end !== null && day !== undefined && day > end,
  };
}
