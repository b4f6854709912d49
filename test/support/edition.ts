import type { Block, Document } from '#core/document';
import { timelinePicture, type TimelinePicture } from '#core/picture';
import { asWritten, figure, sentence } from '#core/sentence';
import type { Edition } from '#export/markdown';
import { sayer, type Locale } from '#i18n';
import { ownTexts, wordsOf } from '#i18n/dictionaries';
import { presetTiming } from './policy-preset.ts';
import { doneOnTime, ledgerOf, spring2026, timelineOf } from './timeline-case.ts';

/** Where exported documents link to in tests. */
export const site = 'https://saldo.example';

/** Words of one language as exports need them. */
export function voiceOf(locale: Locale) {
  const words = wordsOf(
    locale,
    'figures',
    'export',
    'timeline',
    'policy',
    'policy-document',
    'letters',
  );
  return { locale, say: sayer(locale, words, ownTexts()) };
}

/** An edition in one language, or two. */
export function editionOf(document: Document, first: Locale, second?: Locale): Edition {
  const voices = second
    ? ([voiceOf(first), voiceOf(second)] as const)
    : ([voiceOf(first)] as const);
  return { document, voices, site };
}

/** The picture of the worked examples' invoice after three notices, a dispute and a payment. */
export function somePicture(): TimelinePicture {
  const asAt = '2026-04-21';
  const events = [
    ...doneOnTime('pre-due', 'reminder-1', 'reminder-2'),
    { on: '2026-04-10', type: 'payment' as const, amount: { value: '4000.00', currency: 'CNY' } },
  ];
  return timelinePicture({
    policy: presetTiming('balanced'),
    ledger: ledgerOf(events),
    calendar: spring2026,
    asAt,
    retention: { days: 60, fact: 'data.deletion.suspended.21vianet' },
    timeline: timelineOf(events, asAt),
  });
}

const why = {
  text: asWritten('A customer who knows the rule keeps it.'),
  cites: 'collections-policy#why',
};

/** A document with every kind of block, each saying the same words of a user. */
export function everyBlock(words: string): Document {
  const text = asWritten(words);
  const blocks: Block[] = [
    { id: 'scope', kind: 'heading', level: 2, number: '1', text, why },
    {
      id: 'scope-1',
      kind: 'paragraph',
      number: '1.1',
      text,
      why: { text, cites: 'data.deletion.suspended.21vianet' },
    },
    { id: 'scope-2', kind: 'paragraph', text, tone: 'strong' },
    { id: 'scope-3', kind: 'paragraph', text, tone: 'quiet' },
    { id: 'address', kind: 'lines', lines: [text, text] },
    { id: 'details', kind: 'heading', level: 3, text },
    { id: 'steps', kind: 'list', ordered: true, items: [text, text] },
    { id: 'points', kind: 'list', ordered: false, items: [text] },
    {
      id: 'table',
      kind: 'table',
      caption: text,
      head: [text, text],
      rows: [
        [text, text],
        [text, sentence('figures:asWritten', { text: figure.days(7) })],
      ],
    },
    { id: 'timeline', kind: 'timeline', caption: text, picture: somePicture() },
  ];
  return { kind: 'policy', title: text, blocks };
}

/** How often {@link everyBlock} says its words, apart from the title. */
export const saidInBlocks = 16;
