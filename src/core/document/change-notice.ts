import type { Policy } from '#core/policy';
import { sentence, type Sentence } from '#core/sentence';
import { contactLines, hoursLines } from './contact-lines.ts';
import type { Document } from './document.ts';
import { dated, writtenLines } from './gaps.ts';

/**
 * The notice to customers that a policy changes: from when, what changes in effect, and where the whole can
 * be had. The effects come from `#core/change`, in the order in which they are shown; `writtenOn` is the day of the
 * notice, `YYYY-MM-DD`.
 */
export function changeNotice(
  after: Policy,
  effects: readonly Sentence[],
  writtenOn: string,
): Document {
  const { partner, effectiveFrom, prevailingLanguage } = after;
  const date = dated(effectiveFrom);
  const paragraph = (id: string, code: string, figures?: Sentence['figures']) => ({
    id,
    kind: 'paragraph' as const,
    text: sentence(code, figures),
  });
  return {
    kind: 'change-notice',
    title: sentence('letters:change.subject', { date }),
    blocks: [
      {
        id: 'from',
        kind: 'lines',
        lines: [
          ...writtenLines(partner.name, 'partner'),
          ...writtenLines(partner.address, 'address'),
        ],
      },
      {
        id: 'date',
        kind: 'lines',
        lines: [sentence('letters:part.date', { date: dated(writtenOn) })],
      },
      paragraph('greeting', 'letters:part.greeting'),
      paragraph('opening', 'letters:change.opening', { date }),
      ...(effects.length > 0
        ? [
            paragraph('what', 'letters:change.what'),
            { id: 'changes', kind: 'list' as const, ordered: false, items: effects },
          ]
        : [paragraph('what', 'letters:change.nothing')]),
      paragraph('keep', 'letters:change.keep'),
      paragraph('whole', 'letters:change.whole'),
      {
        id: 'contacts',
        kind: 'lines',
        lines: [...contactLines(partner), ...hoursLines(partner)],
      },
      paragraph('language', `policy-document:clause.language.prevails.${prevailingLanguage}`),
      paragraph('closing', 'letters:part.closing'),
      { id: 'signed', kind: 'lines', lines: writtenLines(partner.name, 'partner') },
    ],
  };
}
