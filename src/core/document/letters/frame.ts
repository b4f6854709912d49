import { figure, sentence, type Sentence } from '#core/sentence';
import { contactLines, hoursLines } from '../contact-lines.ts';
import type { Block } from '../document.ts';
import { writtenLines } from '../gaps.ts';
import { amount, type LetterCase } from './letter-case.ts';
import { toBePaid } from './late-charges.ts';
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

/** The invoice, and all that is to be paid with late charges and their total. */
export function invoiceWithCharges(c: LetterCase): Block[] {
  const { claimed, blocks } = toBePaid(c);
  return [invoiceLines(c, { claimed }), ...paymentsSet(c, !claimed), ...blocks];
}

/** The invoice, without late charges. */
export function invoiceAlone(c: LetterCase, { claimed = true } = {}): Block[] {
  return [invoiceLines(c, { claimed }), ...paymentsSet(c, false)];
}

/**
 * How payments are taken off, where the policy sets them against costs and interest first: a total does not hang
 * on that order, and interest on what is outstanding is never more than by it (FACTS L26).
 */
function paymentsSet({ policy, amounts }: LetterCase, isCharged: boolean): Block[] {
  if (!amounts?.paid || policy.invoicing.partPayments !== 'costs-interest-principal') return [];
  return [says(isCharged ? 'part.paymentsSet.charged' : 'part.paymentsSet.plain')];
}

/** Which invoice it is about, how much of it is paid, owed and in dispute and, unless the letter says it elsewhere, to be paid. */
function invoiceLines(c: LetterCase, { claimed = true } = {}): Block {
  const { invoice, issuedOn: issued, dueOn: due, amounts, customer, ledger } = c;
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
      ...(amounts?.paid && ledger
        ? [
            line('amount', { amount: figure.money(ledger.invoice.amount) }),
            line('paid', { amount: figure.money(amounts.paid) }),
          ]
        : []),
      line('outstanding', { amount: amount(amounts?.outstanding) }),
      ...(amounts?.disputed ? [line('disputed', { amount: figure.money(amounts.disputed) })] : []),
      ...(claimed ? [line('claimed', { amount: amount(amounts?.claimed) })] : []),
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
