import { figure, sentence, type Figure, type Sentence } from '#core/sentence';
import { canonicalJson } from './canonical-json.ts';
import { reactivationDay, suspensionDay } from './case-dates.ts';
import { decisiveFields, type DecisionRecord } from './record.ts';
import { dateSentence, momentSentence } from './said.ts';

/** How two states of one case differ: what each has that the other has not. */
export interface Comparison {
  /** Whether the decision itself is another. */
  decision: boolean;
  /** What the other one has besides, and what only this one has, in words of `case-log`. */
  added: Sentence[];
  lacking: Sentence[];
  /** Days that are others, with both. */
  days: Sentence[];
}

const lists = ['evidence', 'done', 'dates', 'notes', 'management', 'resealed'] as const;

/** What `other`, such as the one of a file, has that `own` has not, and the other way round. */
export function compareRecords(own: DecisionRecord, other: DecisionRecord): Comparison {
  return {
    decision: decisionOf(own) !== decisionOf(other),
    added: besides(own, other),
    lacking: besides(other, own),
    days: [
      ...days('suspendedOn', suspensionDay(own), suspensionDay(other)),
      ...days('reactivatedOn', reactivationDay(own), reactivationDay(other)),
    ],
  };
}

function decisionOf(record: DecisionRecord): string {
  const fields = decisiveFields.filter((field) => field !== 'version');
  return canonicalJson(fields.map((field) => record[field] ?? null));
}

function besides(own: DecisionRecord, other: DecisionRecord): Sentence[] {
  const { approved, closed } = other;
  const isKnown =
    approved && own.approved && canonicalJson(approved) === canonicalJson(own.approved);
  return [
    ...(approved && !isKnown
      ? [item('approval', { name: figure.text(approved.by), moment: moment(approved.at) })]
      : []),
    ...lists.flatMap((name) => {
      const known = new Set((own[name] ?? []).map(canonicalJson));
      const count = (other[name] ?? []).filter((one) => !known.has(canonicalJson(one))).length;
      return count === 0 ? [] : [item(name, { count: figure.count(count) })];
    }),
    ...(closed !== undefined && own.closed === undefined
      ? [item('closed', { moment: moment(closed) })]
      : []),
  ];
}

function days(key: string, own: string | undefined, other: string | undefined): Sentence[] {
  if (own === other) return [];
  const day = (date: string | undefined): Figure => ({
    kind: 'said',
    sentence: date === undefined ? sentence('case-log:record.nothing') : dateSentence(date),
  });
  return [item(key, { here: day(own), there: day(other) })];
}

function item(key: string, figures: Readonly<Record<string, Figure>>): Sentence {
  return sentence(`case-log:import.item.${key}`, figures);
}

function moment(at: string): Figure {
  return { kind: 'said', sentence: momentSentence(at) };
}

/** The moment of the last change of a record, as it tells itself: keeping it on another device changes nothing. */
export function lastChanged(record: DecisionRecord): string {
  const { prepared, approved, done, dates, notes, closed } = record;
  const { management = [], resealed = [], changes = [] } = record;
  return [prepared, approved, ...done, ...notes, ...management, ...resealed, ...changes]
    .map((one) => one?.at)
    .concat(
      closed,
      dates.map((date) => date.done),
    )
    .reduce<string>((last, at) => (at !== undefined && at > last ? at : last), prepared.at);
}
