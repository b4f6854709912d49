import { saidStage } from '#core/policy';
import { figure, sentence, type Sentence } from '#core/sentence';
import { contactLines } from '../contact-lines.ts';
import type { Block } from '../document.ts';
import { written, writtenLines } from '../gaps.ts';
import { amount, type LetterCase } from './letter-case.ts';

/** One sentence of a letter as a paragraph; the id is the code without its file. */
export function says(
  code: string,
  figures?: Sentence['figures'],
  tone?: 'strong' | 'quiet',
): Block {
  const id = code.replaceAll('.', '-');
  const text = sentence(`letters:${code}`, figures);
  return { id, kind: 'paragraph', text, ...(tone ? { tone } : {}) };
}

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

/** What follows if nothing is paid, and when; and when access goes, if that is further on. */
export function nextStep({ next, suspendedOn, isSuspended }: LetterCase): Block[] {
  if (!next) return [];
  const { stage, on } = next;
  if (!on) return [says('next.undated')];
  const figures = stage.effect === 'none' ? { date: on, stage: saidStage(stage) } : { date: on };
  return [
    says(`next.${stage.effect}`, figures),
    ...(stage.effect !== 'suspended' && suspendedOn && !isSuspended && stage.anchor !== 'suspension'
      ? [says('later.suspension', { date: suspendedOn })]
      : []),
  ];
}

/** What the sending stage does to access, where its letter does not already say so. */
export function effectOfSender({ sender, on }: LetterCase, saidByLetter: string): Block[] {
  if (!sender || sender.effect === 'none' || sender.effect === saidByLetter) return [];
  return [says(`effect.${sender.effect}`, { date: on }, 'strong')];
}

/** When the data goes, what stops that, and how to save it. */
export function deletion({ policy, deletionDays: days, deletionOn: date }: LetterCase): Block[] {
  const { cloud, data } = policy;
  return [
    ...(days === null
      ? [says('deletion.uncounted', undefined, 'strong')]
      : [
          date
            ? says('deletion.on', { count: figure.count(days), date }, 'strong')
            : says('deletion.after', { count: figure.count(days) }, 'strong'),
          says('deletion.clock'),
        ]),
    data.exportOffered ? says('export.offered') : says(`export.own.${cloud}`),
  ];
}

/** What brings access back, and how fast. */
export function comeBack({ policy }: LetterCase): Block[] {
  const { condition, withinWorkingDays } = policy.reactivation;
  return [
    says(`reactivate.${condition}`),
    withinWorkingDays > 0
      ? says('reactivate.within', { days: figure.workingDays(withinWorkingDays) })
      : says('reactivate.sameDay'),
  ];
}

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

/** Whom to turn to, and who signs. */
export function foot({ policy }: LetterCase): Block[] {
  const { partner } = policy;
  return [
    says('part.contact'),
    {
      id: 'contacts',
      kind: 'lines',
      lines: [
        ...contactLines(partner),
        sentence('policy-document:clause.parties.hours', {
          hours: written(partner.hours, 'hours'),
        }),
      ],
    },
    says('part.closing'),
    { id: 'signed', kind: 'lines', lines: writtenLines(partner.name, 'partner') },
  ];
}
