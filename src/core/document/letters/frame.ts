import { figure, sentence, type Sentence } from '#core/sentence';
import { contactLines, hoursLines } from '../contact-lines.ts';
import type { Block } from '../document.ts';
import { writtenLines } from '../gaps.ts';
import { amount, type LetterCase } from './letter-case.ts';
import { says } from './says.ts';

/** Who writes, to whom, when, and a greeting. */
export function head({ policy, customer, on }: LetterCase): Block[] {
  const { partner } = policy;
  return [
    {
      id: 'from',
      kind: 'lines',
      lines: [
        ...writtenLines(partner.name, 'partner'),
        ...writtenLines(partner.address, 'address'),
      ],
    },
    {
      id: 'to',
      kind: 'lines',
      lines: [
        ...writtenLines(customer?.name, 'customer'),
        ...(customer?.address ? writtenLines(customer.address, 'address') : []),
      ],
    },
    { id: 'date', kind: 'lines', lines: [sentence('letters:part.date', { date: on })] },
    says('part.greeting'),
  ];
}

/** Which invoice it is about, and how much of it is owed, in dispute and, unless a plan says it, to be paid. */
export function invoiceLines(c: LetterCase, { hasPlan = false } = {}): Block {
  const { invoice, issuedOn: issued, dueOn: due, amounts, customer } = c;
  const line = (name: string, figures: Sentence['figures']) =>
    sentence(`letters:part.${name}`, figures);
  return {
    id: 'invoice',
    kind: 'lines',
    lines: [
      line('invoice', { invoice, issued }),
      ...(customer?.subscription
        ? [line('subscription', { subscription: figure.text(customer.subscription) })]
        : []),
      line('due', { due }),
      line('outstanding', { amount: amount(amounts?.outstanding) }),
      ...(amounts?.disputed ? [line('disputed', { amount: figure.money(amounts.disputed) })] : []),
      ...(hasPlan ? [] : [line('claimed', { amount: amount(amounts?.claimed) })]),
    ],
  };
}

/** Whom to turn to, and who signs. */
export function foot({ policy }: LetterCase): Block[] {
  const { partner } = policy;
  return [
    says('part.contact'),
    {
      id: 'contacts',
      kind: 'lines',
      lines: [...contactLines(partner), ...hoursLines(partner)],
    },
    says('part.closing'),
    { id: 'signed', kind: 'lines', lines: writtenLines(partner.name, 'partner') },
  ];
}
