import { saidStage, type Policy } from '#core/policy';
import { figure, sentence, type Figure, type Sentence } from '#core/sentence';
import { deletionDays, type Figures } from '../deletion-days.ts';
import type { Block } from '../document.ts';
import { isForCustomer } from '../for-customer.ts';
import { written } from '../gaps.ts';
import { lateCharges } from '../policy/late-charges.ts';
import { stageWhen } from '../stage-when.ts';

/** The stages that concern the customer, with their day and what access remains. */
export function steps({ stages }: Policy): Block {
  return {
    id: 'steps',
    kind: 'table',
    caption: said('table'),
    head: [said('head.when'), said('head.stage'), said('head.access')],
    rows: stages
      .filter(isForCustomer)
      .map((stage) => [
        stageWhen(stage),
        sentence('figures:asWritten', { text: saidStage(stage) }),
        sentence(`policy-document:effect.${stage.effect}`),
      ]),
  };
}

/** What a suspension means, and when the data goes. */
export function data({ cloud }: Policy, figures: Figures): Block[] {
  const days = deletionDays(cloud, figures);
  const text = days === null ? said('deletionUncounted') : said('deletion', count(days));
  return [
    { id: 'suspended', kind: 'paragraph', text: said(`suspended.${cloud}`) },
    { id: 'deletion', kind: 'paragraph', text, tone: 'strong' },
  ];
}

/** By when to pay, what it costs to be late, and how much time a final notice leaves. */
export function deadlines(policy: Policy): Sentence[] {
  const { invoicing, access, stages } = policy;
  const { termDays, countedFrom } = invoicing;
  const suspends = stages.some(({ effect }) => effect === 'suspended');
  return [
    termDays > 0 ? said(`term.${countedFrom}`, count(termDays)) : said(`termAtOnce.${countedFrom}`),
    ...late(policy),
    ...(suspends && access.minimumNoticeDays > 0
      ? [said('notice', count(access.minimumNoticeDays))]
      : []),
  ];
}

/** What a late payment costs, in one line: the clauses of the whole policy on interest and fixed sum. */
function late(policy: Policy): Sentence[] {
  if (policy.lateCharges.kind === 'none') return [];
  const [interest, fixed] = lateCharges(policy)
    .filter(({ name }) => name !== 'primeRate')
    .map(({ name, says = name, figures }) =>
      sentence(`policy-document:clause.late-charges.${says}`, figures),
    );
  if (!interest || !fixed) return interest ? [interest] : [];
  const [first, then] = [interest, fixed].map(({ code, figures }) => figure.said(code, figures));
  return first && then ? [said('late', { interest: first, fixed: then })] : [];
}

/** How to dispute, by when, and what happens meanwhile. */
export function disputes({ disputes: terms }: Policy): Sentence[] {
  const { windowDays, route, answerWithinWorkingDays: days } = terms;
  return [
    said('dispute', { ...count(windowDays), route: written(route, 'disputeRoute') }),
    days > 0 ? said('answer', { days: figure.workingDays(days) }) : said('answerToday'),
    ...(terms.undisputedPartDue ? [said('undisputed')] : []),
    ...(terms.disputedPartHeld ? [said('disputed')] : []),
  ];
}

/** Plans and promises. */
export function trouble({ plans: { maxInstalments }, promisesPause }: Policy): Sentence[] {
  return [
    ...(maxInstalments > 0
      ? [said('plan', count(maxInstalments)), said('planKept')]
      : [said('noPlan')]),
    ...(promisesPause ? [said('promise')] : []),
  ];
}

/** What brings access back, and how fast. */
export function wayBack({ reactivation, data: terms }: Policy): Sentence[] {
  const { condition, withinWorkingDays } = reactivation;
  return [
    sentence(`policy-document:clause.suspension.condition.${condition}`),
    withinWorkingDays > 0
      ? sentence('letters:reactivate.within', { days: figure.workingDays(withinWorkingDays) })
      : sentence('letters:reactivate.sameDay'),
    ...(terms.exportOffered ? [sentence('letters:export.offered')] : []),
  ];
}

/** A sentence of the summary. */
export function said(name: string, figures?: Sentence['figures']): Sentence {
  return sentence(`policy-document:summary.${name}`, figures);
}

function count(of: number): { count: Figure } {
  return { count: figure.count(of) };
}
