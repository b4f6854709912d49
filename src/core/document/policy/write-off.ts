import { saidRoleInSentence, type Policy } from '#core/policy';
import { figure } from '#core/sentence';
import type { Clause } from '../clause.ts';
import { moneyOrGap, saidOrGap } from '../gaps.ts';

/** When a debt goes to lawyers, and who may give it up. */
export function writeOff({ writeOff: terms }: Policy): Clause[] {
  const { legalAfterDays, legalFrom, approvedBy } = terms;
  return [
    legalAfterDays > 0
      ? { name: 'legal', figures: { count: figure.count(legalAfterDays) }, why: 'writeOff' }
      : { name: 'legal', says: 'legalAtOnce', why: 'writeOff' },
    legalFrom
      ? {
          name: 'from',
          says: 'from.some',
          figures: { amount: moneyOrGap(legalFrom) },
          why: 'writeOff',
        }
      : { name: 'from', says: 'from.none', why: 'writeOff' },
    {
      name: 'approver',
      figures: { role: saidOrGap(approvedBy, 'role', saidRoleInSentence) },
      why: 'writeOff',
    },
  ];
}
