import type { Policy } from '#core/policy';
import { figure } from '#core/sentence';
import type { Clause } from '../clause.ts';
import { writtenLines } from '../gaps.ts';
import { smallBalance } from '../small-balance.ts';

/** How the customer is billed, when it must pay, and what a payment pays. */
export function invoicing(policy: Policy): Clause[] {
  const { delivery, proofOfDelivery, termDays, countedFrom, currency, partPayments, payTo } =
    policy.invoicing;
  const small = smallBalance(policy);
  const { postingDays } = policy;
  return [
    { name: 'delivery', says: `delivery.${delivery}`, why: 'invoices' },
    { name: 'proof', says: proofOfDelivery ? 'proof.yes' : 'proof.no', why: 'proof' },
    termDays > 0
      ? {
          name: 'term',
          says: `term.${countedFrom}`,
          figures: { count: figure.count(termDays) },
          why: 'term',
        }
      : { name: 'term', says: `termAtOnce.${countedFrom}`, why: 'term' },
    { name: 'currency', figures: { currency: figure.text(currency) }, why: 'invoices' },
    {
      name: 'payTo',
      why: 'invoices',
      below: { kind: 'lines', lines: writtenLines(payTo, 'payTo') },
    },
    postingDays > 0
      ? {
          name: 'posting',
          says: 'posting.allowed',
          figures: { days: figure.workingDays(postingDays) },
          why: 'posting',
        }
      : { name: 'posting', says: 'posting.none', why: 'posting' },
    { name: 'partPayments', says: `partPayments.${partPayments}`, why: 'partPayments' },
    {
      name: 'outstanding',
      says:
        partPayments === 'costs-interest-principal' && policy.lateCharges.kind !== 'none'
          ? 'outstanding.interest'
          : 'outstanding.plain',
      why: 'outstanding',
    },
    small
      ? {
          name: 'smallBalance',
          says: 'smallBalance.some',
          figures: { amount: figure.money(small) },
          why: 'smallBalance',
        }
      : { name: 'smallBalance', says: 'smallBalance.none', why: 'everyBalance' },
  ];
}
