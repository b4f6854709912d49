import type { Policy } from '#core/policy';
import type { Clause } from '../clause.ts';
import { contactLines } from '../contact-lines.ts';
import { written, writtenLines } from '../gaps.ts';

/** Who we are, whom and what the policy covers, under which law, and how to reach us. */
export function parties({ partner, covers, cloud, law }: Policy): Clause[] {
  return [
    { name: 'we', figures: { partner: written(partner.name, 'partner') }, why: 'parties' },
    {
      name: 'address',
      why: 'parties',
      below: { kind: 'lines', lines: writtenLines(partner.address, 'address') },
    },
    {
      name: 'covers',
      why: 'parties',
      below: { kind: 'lines', lines: writtenLines(covers, 'covers') },
    },
    { name: 'cloud', says: `cloud.${cloud}`, why: 'cloud' },
    { name: 'law', says: `law.${law.regime}`, why: 'law' },
    { name: 'debtor', says: `debtor.${law.debtor}`, why: 'law' },
    { name: 'creditor', says: `creditor.${law.creditor}`, why: 'law' },
    { name: 'contacts', why: 'contact', below: { kind: 'lines', lines: contactLines(partner) } },
    {
      name: 'hours',
      why: 'contact',
      below: { kind: 'lines', lines: writtenLines(partner.hours, 'hours') },
    },
  ];
}
