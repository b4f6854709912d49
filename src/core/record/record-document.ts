import type { Block, Document } from '#core/document';
import { asWritten, figure, sentence, type Figure, type Sentence } from '#core/sentence';
import type { DecisionRecord, Standing } from './record.ts';
import type { RulesEdition } from './rules-edition.ts';
import { answerSentence, dateSentence, momentSentence, rulesSentence } from './said.ts';

/** A record as a document to read, print and send. Words: `case-log`, `checklist`, `rules`, `figures`. */
export function recordDocument(record: DecisionRecord, edition: RulesEdition): Document {
  const said = (key: string) => rulesSentence(key, edition);
  const lines = [
    part('preparedBy', { name: figure.text(record.prepared.by), moment: moment(record.prepared.at) }),
    record.approved
      ? part('approvedBy', { name: figure.text(record.approved.by), moment: moment(record.approved.at) })
      : part('notApproved'),
    part('asAt', { date: figure.date(record.asAt) }),
    ...(record.closed ? [part('closedAt', { moment: moment(record.closed) })] : []),
  ];
  return {
    kind: 'record',
    title: part('title', { name: figure.text(record.name) }),
    blocks: [
      { id: 'persons', kind: 'lines', lines },
      heading('decision', 'decision'),
      paragraph('outcome', said(`outcome.${record.outcome}.title`), 'strong'),
      paragraph('means', said(`outcome.${record.outcome}.means`)),
      ...standingBlocks(record),
      heading('why', 'why'),
      ...record.reasons.map(({ id, cites, certainty }): Block => ({
        id: `reason-${id}`,
        kind: 'paragraph',
        text: said(`reason.${id}`),
        why: { text: sentence(`rules:certainty.${certainty}`), cites: cites[0] ?? '' },
      })),
      heading('answers', 'answers'),
      table('answers-table', 'answers', ['question', 'answer'],
        Object.entries(record.answers).map(([fact, answer]) => [
          said(`question.${fact}`),
          answerSentence(fact, answer, edition),
        ]),
      ),
      heading('duties', 'duties'),
      table('duties-table', 'duties', ['duty', 'done'],
        record.duties.map((duty) => {
          const done = record.done.find((one) => one.duty === duty);
          return [said(`duty.${duty}`), done ? momentSentence(done.at) : part('notDone')];
        }),
      ),
      ...rows('evidence', ['what', 'where', 'from'], record.evidence.map(({ what, where, on }) => [
        asWritten(what), asWritten(where), on ? dateSentence(on) : part('noDate'),
      ])),
      ...rows('dates', ['day', 'what', 'done'], record.dates.map(({ on, what, done }) => [
        dateSentence(on), asWritten(what), done ? momentSentence(done) : part('notDone'),
      ])),
      ...rows('notes', ['when', 'note'], record.notes.map(({ at, text }) => [
        momentSentence(at), asWritten(text),
      ])),
      ...undocumentedBlocks(record, said),
      heading('proof', 'proof'),
      paragraph('rules', part('rules', {
        version: figure.count(record.rules.version),
        digest: figure.text(record.rules.digest),
      })),
      paragraph('words', part('words', {
        language: figure.said(`case-log:language.${record.locale}`),
        digest: figure.text(record.text),
      })),
      paragraph('digests', part('digests', {
        decision: figure.text(record.seal.decision),
        whole: figure.text(record.seal.whole),
      })),
      paragraph('digest-means', part('digestMeans'), 'quiet'),
    ],
  };
} // prettier-ignore

function part(key: string, figures?: Sentence['figures']): Sentence {
  return sentence(`case-log:record.${key}`, figures);
}

function moment(at: string): Figure {
  return { kind: 'said', sentence: momentSentence(at) };
}

function heading(id: string, key: string): Block {
  return { id, kind: 'heading', level: 2, text: part(key) };
}

function paragraph(id: string, text: Sentence, tone?: 'strong' | 'quiet'): Block {
  return { id, kind: 'paragraph', text, ...(tone && { tone }) };
}

function table(
  id: string,
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Sentence[])[],
): Block {
  return { id, kind: 'table', caption: part(caption), head: head.map((key) => part(key)), rows };
}

/** A heading with its table; nothing where there are no rows. */
function rows(
  key: string,
  head: readonly string[],
  found: readonly (readonly Sentence[])[],
): Block[] {
  return found.length === 0 ? [] : [heading(key, key), table(`${key}-table`, key, head, found)];
}

/** What the partner's own policy said of an invoice, in one sentence. */
export function standingSentence({ invoice, allows, from }: Standing): Sentence {
  const figures = { invoice: figure.text(invoice), ...(from && { date: figure.date(from) }) };
  return part(allows ? 'policyAllows' : from ? 'policyAllowsFrom' : 'policyDoesNot', figures);
}

function standingBlocks({ standing }: DecisionRecord): Block[] {
  return standing ? [paragraph('standing', standingSentence(standing))] : [];
}

function undocumentedBlocks(
  { undocumented }: DecisionRecord,
  said: (key: string) => Sentence,
): Block[] {
  if (undocumented.length === 0) return [];
  return [
    heading('undocumented', 'undocumented'),
    {
      id: 'undocumented-list',
      kind: 'list',
      ordered: false,
      items: undocumented.map((point) => said(`undocumented.${point}`)),
    },
  ];
}
