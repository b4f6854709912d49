import { figure, sentence, type Figure, type Sentence } from '#core/sentence';
import { caseDates, suspensionDay, type CaseDate, type DateReason } from './case-dates.ts';
import type { OpenRecord } from './record.ts';
import type { RulesEdition } from './rules-edition.ts';

/** A day of a case for a calendar. */
export interface CaseEvent {
  /** What makes it the same event when the calendar is made again. */
  of: string[];
  on: string;
  text: Sentence;
  /** The case, what is due and what that rests on; of the words of users only the name of the case. */
  note: Sentence;
}

/** The figure of the rules by which a day is counted. */
const countedBy: Readonly<Record<Exclude<DateReason, 'own'>, string>> = {
  review: 'review',
  'second-warning': 'dataWarning',
  'last-warning': 'lastWarning',
  'stop-line': 'stopLine',
  deletion: 'deletion',
};

/** The days of a case that are still open and have not passed on the day `today`, as events of a calendar. */
export function caseEvents(record: OpenRecord, edition: RulesEdition, today: string): CaseEvent[] {
  const of = figure.text(record.name);
  return caseDates(record, edition)
    .filter(({ done, on }) => !done && on >= today)
    .map((date) => ({
      of: [record.id, date.why, String(date.own?.index ?? '')],
      on: date.on,
      text: sentence('case-log:date.inCalendar', {
        case: of,
        what: figure.said(`case-log:date.${date.why}`, date.own && { what: figure.text(date.own.what) }),
      }),
      note: sentence('case-log:date.note', { case: of, because: because(date, record, edition) }),
    }));
} // prettier-ignore

function because({ why }: CaseDate, record: OpenRecord, { model, figures }: RulesEdition): Figure {
  const fact = why === 'own' ? undefined : model.figures[countedBy[why]];
  const count = fact === undefined ? undefined : figures[fact];
  if (fact === undefined || count === undefined) return figure.said('case-log:date.because.own');
  const isReview = why === 'review';
  const from = isReview ? record.prepared.at.slice(0, 10) : (suspensionDay(record) ?? record.asAt);
  return figure.said(`case-log:date.because.${why}`, {
    time: isReview ? figure.hours(count) : figure.calendarDays(count),
    date: figure.date(from),
    fact: figure.text(fact),
  });
} // prettier-ignore
