import { dateOf, dayOf } from '#core/calendar';
import { figure, sentence, type Sentence } from '#core/sentence';
import { caseDates, daysUntilDeletion, suspensionDay, type CaseDate } from './case-dates.ts';
import type { DecisionRecord } from './record.ts';
import type { RulesEdition } from './rules-edition.ts';
import { dateSentence, momentSentence } from './said.ts';

/** The dates of a case as rows of a document: day, what it is, whether it is dealt with. */
export function recordDates(record: DecisionRecord, edition: RulesEdition): Sentence[][] {
  const dates = caseDates(record, edition).map((date) => [
    dateSentence(date.on),
    sentence(`case-log:date.${date.why}`, date.own && { what: figure.text(date.own.what) }),
    doneSentence(date, record),
  ]);
  return [...suspensionRows(record, edition), ...dates];
}

function suspensionRows(record: DecisionRecord, edition: RulesEdition): Sentence[][] {
  const day = suspensionDay(record);
  if (day !== undefined) return [[dateSentence(day), part('suspension'), part('isDone')]];
  if (!record.duties.includes('suspend')) return [];
  const [start, days] = [dayOf(record.asAt), daysUntilDeletion(edition)];
  const end = start === undefined || days === undefined ? undefined : dateOf(start + days);
  return [
    [dateSentence(record.asAt), part('suspensionPlanned'), part('notDone')],
    ...(end ? [[dateSentence(end), part('deletionPlanned'), part('notDone')]] : []),
  ];
}

function doneSentence({ why, own, done }: CaseDate, record: DecisionRecord): Sentence {
  if (!done) return part('notDone');
  const duty = why === 'review' ? 'review-soon' : why;
  const at = own
    ? record.dates[own.index]?.done
    : (record.done.find((one) => one.duty === duty)?.at ??
      (why === 'stop-line' ? record.management?.at(-1)?.at : undefined));
  return at === undefined ? part('isDone') : momentSentence(at);
}

function part(key: string): Sentence {
  return sentence(`case-log:record.${key}`);
}
