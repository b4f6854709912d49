import { lateCharges, lateSentences } from '#core/late-payment';
import type { Block } from '../document.ts';
import type { LetterCase } from './letter-case.ts';
import { says } from './says.ts';

/**
 * Interest and fixed sum up to the day of the letter, on top of what is to be paid. Nothing where the policy
 * charges nothing, where nothing is late or still to be paid, and where they can not be reckoned: a letter
 * claims no amount that nothing supports. Amounts of a day ahead suppose that nothing is paid until then.
 */
export function lateChargesSoFar(c: LetterCase): Block[] {
  const { policy, ledger, timeline, figures, day, amounts } = c;
  if (!ledger || !timeline || day === undefined || !amounts) return [];
  if (Number(amounts.claimed.value) === 0) return [];
  const result = lateCharges({
    charges: policy.lateCharges,
    law: policy.law,
    dueOn: ledger.invoice.dueOn,
    balances: timeline.balances,
    asAt: day,
    figures,
  });
  if (!('interest' in result)) return [];
  if (Number(result.interest.value) === 0 && result.compensation === null) return [];
  return [
    says('part.lateCharges'),
    { id: 'late-charges', kind: 'lines', lines: lateSentences(result, day) },
  ];
}
