import { dateOf, dayOf } from '#core/calendar';
import { figure, sentence, type Figure, type Sentence } from '#core/sentence';
import {
  caseDates,
  daysUntilDeletion,
  reactivationDay,
  suspensionDay,
  type CaseDate,
} from './case-dates.ts';
import type { DecisionRecord } from './record.ts';
import type { RulesEdition } from './rules-edition.ts';
import { dateSentence, momentSentence } from './said.ts';

/** The dates of a case as rows of a document: day, what it is, how it stands on the day `today`. */
export function recordDates(
  record: DecisionRecord,
  edition: RulesEdition,
  today: string,
): Sentence[][] {
  const dates = caseDates(record, edition).map((date) => [
    dateSentence(date.on),
    sentence(`case-log:date.${date.why}`, date.own && { what: figure.text(date.own.what) }),
    standing(date, record, today),
  ]);
  return [...suspensionRows(record, edition, today), ...dates];
}

function suspensionRows(
  record: DecisionRecord,
  edition: RulesEdition,
  today: string,
): Sentence[][] {
  const day = suspensionDay(record);
  const back = reactivationDay(record);
  if (day !== undefined)
    return [
      [dateSentence(day), part('suspension'), part('isDone')],
      ...(back === undefined ? [] : [[dateSentence(back), part('reactivation'), part('isDone')]]),
    ];
  if (!record.duties.includes('suspend')) return [];
  const planned = [
    dateSentence(record.asAt),
    part('suspensionPlanned'),
    undone(record.asAt, today),
  ];
  const [start, days] = [dayOf(record.asAt), daysUntilDeletion(record, edition)];
  const end = start === undefined || days === undefined ? undefined : dateOf(start + days);
  // Once that day has passed without a suspension, the deletion is counted from another.
  if (!end || record.asAt < today) return [planned];
  return [planned, [dateSentence(end), part('deletionPlanned'), part('deletionToCome')]];
}

function standing(
  { on, why, own, done }: CaseDate,
  record: DecisionRecord,
  today: string,
): Sentence {
  if (why === 'deletion') return part(on < today ? 'deletionPassed' : 'deletionToCome');
  if (!done) return undone(on, today);
  const duty = why === 'review' ? 'review-soon' : why;
  const at = own
    ? record.dates[own.index]?.done
    : (record.done.find((one) => one.duty === duty)?.at ??
      (why === 'stop-line' ? record.management?.at(-1)?.at : undefined));
  return at === undefined ? part('isDone') : momentSentence(at);
}

function undone(on: string, today: string): Sentence {
  return on < today ? part('overdue', { date: figure.date(today) }) : part('notDone');
}

function part(key: string, figures?: Readonly<Record<string, Figure>>): Sentence {
  return sentence(`case-log:record.${key}`, figures);
}
