import { saidStage, type Policy } from '#core/policy';
import { figure, sentence, type Figure, type Sentence } from '#core/sentence';
import { contactLines } from './contact-lines.ts';
import { deletionDays, type Figures } from './deletion-days.ts';
import type { Block, Document } from './document.ts';
import { dated, written } from './gaps.ts';
import { stageWhen } from './stage-when.ts';

/** One page for the customer: what happens when, its deadlines, how to dispute, how to get back, whom to ask. */
export function summaryDocument(policy: Policy, { figures }: { figures: Figures }): Document {
  const { partner, effectiveFrom, prevailingLanguage } = policy;
  return {
    kind: 'summary',
    title: said('title'),
    blocks: [
      paragraph('opening', {
        partner: written(partner.name, 'partner'),
        date: dated(effectiveFrom),
      }),
      heading('when'),
      steps(policy),
      ...data(policy, figures),
      heading('deadlines'),
      list('deadlines-list', deadlines(policy)),
      heading('disputes'),
      list('disputes-list', disputes(policy)),
      heading('trouble'),
      list('trouble-list', trouble(policy)),
      heading('back'),
      list('back-list', wayBack(policy)),
      heading('contact'),
      {
        id: 'contact-lines',
        kind: 'lines',
        lines: [
          ...contactLines(partner),
          sentence('policy-document:clause.parties.hours', {
            hours: written(partner.hours, 'hours'),
          }),
        ],
      },
      { id: 'whole', kind: 'paragraph', text: said('whole'), tone: 'quiet' },
      {
        id: 'language',
        kind: 'paragraph',
        text: sentence(`policy-document:clause.language.prevails.${prevailingLanguage}`),
        tone: 'quiet',
      },
    ],
  };
}

function steps({ stages }: Policy): Block {
  return {
    id: 'steps',
    kind: 'table',
    caption: said('table'),
    head: [said('head.when'), said('head.stage'), said('head.access')],
    rows: stages.map((stage) => [
      stageWhen(stage),
      sentence('figures:asWritten', { text: saidStage(stage) }),
      sentence(`policy-document:effect.${stage.effect}`),
    ]),
  };
}

function data({ cloud }: Policy, figures: Figures): Block[] {
  const days = deletionDays(cloud, figures);
  const text = days === null ? said('deletionUncounted') : said('deletion', count(days));
  return [
    { id: 'suspended', kind: 'paragraph', text: said(`suspended.${cloud}`) },
    { id: 'deletion', kind: 'paragraph', text, tone: 'strong' },
  ];
}

function deadlines({ invoicing, access, stages }: Policy): Sentence[] {
  const { termDays, countedFrom } = invoicing;
  const suspends = stages.some(({ effect }) => effect === 'suspended');
  return [
    termDays > 0 ? said(`term.${countedFrom}`, count(termDays)) : said(`termAtOnce.${countedFrom}`),
    ...(suspends && access.minimumNoticeDays > 0
      ? [said('notice', count(access.minimumNoticeDays))]
      : []),
  ];
}

function disputes({ disputes: terms }: Policy): Sentence[] {
  const { windowDays, route, answerWithinWorkingDays: days } = terms;
  return [
    said('dispute', { ...count(windowDays), route: written(route, 'disputeRoute') }),
    days > 0 ? said('answer', { days: figure.workingDays(days) }) : said('answerToday'),
    ...(terms.undisputedPartDue ? [said('undisputed')] : []),
    ...(terms.disputedPartHeld ? [said('disputed')] : []),
  ];
}

function trouble({ plans: { maxInstalments }, promisesPause }: Policy): Sentence[] {
  return [
    ...(maxInstalments > 0
      ? [said('plan', count(maxInstalments)), said('planKept')]
      : [said('noPlan')]),
    ...(promisesPause ? [said('promise')] : []),
  ];
}

function wayBack({ reactivation, data: terms }: Policy): Sentence[] {
  const { condition, withinWorkingDays } = reactivation;
  return [
    sentence(`policy-document:clause.suspension.condition.${condition}`),
    withinWorkingDays > 0
      ? sentence('letters:reactivate.within', { days: figure.workingDays(withinWorkingDays) })
      : sentence('letters:reactivate.sameDay'),
    ...(terms.exportOffered ? [sentence('letters:export.offered')] : []),
  ];
}

function said(name: string, figures?: Sentence['figures']): Sentence {
  return sentence(`policy-document:summary.${name}`, figures);
}

function count(of: number): { count: Figure } {
  return { count: figure.count(of) };
}

function heading(id: string): Block {
  return { id, kind: 'heading', level: 2, text: said(id) };
}

function paragraph(id: string, figures?: Sentence['figures']): Block {
  return { id, kind: 'paragraph', text: said(id, figures) };
}

function list(id: string, items: readonly Sentence[]): Block {
  return { id, kind: 'list', ordered: false, items };
}
