import type { Policy } from '#core/policy';
import { sentence, type Sentence } from '#core/sentence';
import { contactLines, hoursLines } from '../contact-lines.ts';
import type { Figures } from '../deletion-days.ts';
import type { Block, Document } from '../document.ts';
import { dated, written } from '../gaps.ts';
import { data, deadlines, disputes, said, steps, trouble, wayBack } from './summary-parts.ts';

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
      ...Object.entries({ deadlines, disputes, trouble, back: wayBack }).flatMap(
        ([id, items]): Block[] => [
          heading(id),
          { id: `${id}-list`, kind: 'list', ordered: false, items: items(policy) },
        ],
      ),
      heading('contact'),
      {
        id: 'contact-lines',
        kind: 'lines',
        lines: [...contactLines(partner), ...hoursLines(partner)],
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

function heading(id: string): Block {
  return { id, kind: 'heading', level: 2, text: said(id) };
}

function paragraph(id: string, figures?: Sentence['figures']): Block {
  return { id, kind: 'paragraph', text: said(id, figures) };
}
