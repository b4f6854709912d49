import type { Block, Document } from '#core/document';
import { asWritten, figure, sentence, type Figure, type Sentence } from '#core/sentence';
import type { DecisionRecord, Standing } from './record.ts';
import type { RulesEdition } from './rules-edition.ts';
import { dutySentence } from './duty-sentence.ts';
import { recordDates } from './record-dates.ts';
import { approvalSentences, changeRows, digestBlocks, stateBlocks } from './record-state.ts';
import { replaySentences, type ReplaySaid } from './replay-sentences.ts';
import { citesFor, rulesSentence } from '#core/case';
import { answerSentence, dateSentence, momentSentence } from './said.ts';
import { isChanged, type Verification } from './seal-record.ts';

/**
 * A record as a document to read, print and send. What it says first is whether it is as it was sealed, by
 * `seen`; what is overdue, it says as on the day `today`. Words: `case-log`, `checklist`, `rules`, `figures`.
 */
export function recordDocument(
  record: DecisionRecord,
  edition: RulesEdition,
  seen: Verification,
  today: string,
): Document {
  const said = (key: string) => rulesSentence(key, edition, record.cloud);
  const answered = (answers: DecisionRecord['answers']) =>
    Object.entries(answers).map(([fact, answer]) => [
      said(`question.${fact}`),
      answerSentence(fact, answer, edition),
    ]);
  const lines = [
    part('preparedBy', { name: figure.text(record.prepared.by), moment: moment(record.prepared.at) }),
    ...approvalSentences(record, seen),
    part('asAt', { date: figure.date(record.asAt) }),
    ...(record.closed ? [part('closedAt', { moment: moment(record.closed) })] : []),
  ];
  return {
    kind: 'record',
    title: part(isChanged(seen) ? 'titleChanged' : 'title', { name: figure.text(record.name) }),
    blocks: [
      ...stateBlocks(record, seen),
      { id: 'persons', kind: 'lines', lines },
      heading('decision', 'decision'),
      paragraph('outcome', said(`outcome.${record.outcome}.title`), 'strong'),
      paragraph('means', said(`outcome.${record.outcome}.means`)),
      ...(record.cloud ? [paragraph('cloud', sentence(`case-log:cloud.${record.cloud}`))] : []),
      ...standingBlocks(record),
      ...rows('management', ['choice', 'who', 'day', 'when'], (record.management ?? []).map(
        ({ choice, by, on, at }) => [
          sentence(`case-log:management.${choice}`), asWritten(by), dateSentence(on), momentSentence(at),
        ],
      )),
      ...rows('dates', ['day', 'what', 'standing'], recordDates(record, edition, today)),
      heading('why', 'why'),
      ...record.reasons.map(({ id, cites, certainty }): Block => {
        const [cite] = citesFor(cites, record.cloud);
        const why = cite !== undefined && { text: sentence(`rules:certainty.${certainty}`), cites: cite };
        return { id: `reason-${id}`, kind: 'paragraph', text: said(`reason.${id}`), ...(why && { why }) };
      }),
      heading('answers', 'answers'),
      table('answers-table', 'answers', ['question', 'answer'], answered(record.answers)),
      ...rows('alsoAnswered', ['question', 'answer'], answered(record.alsoAnswered ?? {})),
      heading('duties', 'duties'),
      table('duties-table', 'duties', ['duty', 'done'],
        record.duties.map((duty) => {
          const done = record.done.find((one) => one.duty === duty);
          return [dutySentence(duty, record, edition, today), done ? momentSentence(done.at) : part('notDone')];
        }),
      ),
      ...rows('evidence', ['what', 'where', 'from'], record.evidence.map(({ what, where, on }) => [
        asWritten(what), asWritten(where), on ? dateSentence(on) : part('noDate'),
      ])),
      ...noteBlocks(record),
      ...rows('changes', ['when', 'changed', 'before', 'now'], changeRows(record, edition)),
      // What no source settles of 21Vianet is no question worldwide.
      ...(record.cloud ? [] : undocumentedBlocks(record, said)),
      heading('proof', 'proof'),
      paragraph('rules', part('rules', {
        version: figure.count(record.rules.version),
        digest: figure.text(record.rules.digest),
      })),
      paragraph('words', part('words', {
        language: figure.said(`case-log:language.${record.locale}`),
        digest: figure.text(record.text),
      })),
      ...replayBlocks(replaySentences(record, edition)),
      ...digestBlocks(record, seen),
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

/** Notes with their times, line by line: no cell of a table could hold a second line everywhere. */
function noteBlocks({ notes }: DecisionRecord): Block[] {
  if (notes.length === 0) return [];
  return [
    heading('notes', 'notes'),
    ...notes.map(({ at, text }, index): Block => ({
      id: `note-${index + 1}`,
      kind: 'lines',
      lines: [momentSentence(at), ...text.split(/\r?\n/).filter((line) => line.trim() !== '').map(asWritten)],
    })),
  ];
} // prettier-ignore

/** What the answers lead to by the rules of the day on which the document is made. */
function replayBlocks({ said, differences }: ReplaySaid): Block[] {
  if (differences.length === 0) return [paragraph('replay', said)];
  const list: Block = {
    id: 'replay-differences',
    kind: 'list',
    ordered: false,
    items: differences,
  };
  return [paragraph('replay', said, 'strong'), list];
}

/**
 * What the partner's own policy said of an invoice, on which day it was judged, and that it was not in force
 * when the invoice was issued. A record from before that day was kept says only when that was.
 */
export function standingSentences({ invoice, allows, from, on, later }: Standing): Sentence[] {
  const figures = { invoice: figure.text(invoice), ...(from && { date: figure.date(from) }) };
  return [
    part(allows ? 'policyAllows' : from ? 'policyAllowsFrom' : 'policyDoesNot', figures),
    ...(on ? [part('policyJudged', { day: figure.date(on) })] : []),
    ...(later
      ? [
          part('policyLater', {
            from: figure.date(later.from),
            issued: figure.date(later.issuedOn),
          }),
        ]
      : []),
  ];
}

function standingBlocks({ standing }: DecisionRecord): Block[] {
  if (!standing) return [];
  return standingSentences(standing).map((one, index) =>
    paragraph(index === 0 ? 'standing' : `standing-${index + 1}`, one),
  );
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
