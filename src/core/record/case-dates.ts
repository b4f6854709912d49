import { dateOf, dayOf } from '#core/calendar';
import type { OpenRecord } from './record.ts';
import type { RulesEdition } from './rules-edition.ts';

/** Why a day matters to a case. */
export type DateReason =
  'review' | 'second-warning' | 'last-warning' | 'stop-line' | 'deletion' | 'own';

/** A day that matters to a case. */
export interface CaseDate {
  on: string;
  why: DateReason;
  /** The partner's own words, and the place among their dates. */
  own?: { what: string; index: number };
  /** Whether nothing more is to be done about it. */
  done: boolean;
}

/** Days after the suspension, by the figures of the rules (FACTS S6, K13). */
const afterSuspension = [
  ['second-warning', 'dataWarning'],
  ['last-warning', 'lastWarning'],
  ['stop-line', 'stopLine'],
  ['deletion', 'deletion'],
] as const;

/** The day of the suspension of a case, as far as it is known. */
export function suspensionDay(record: OpenRecord): string | undefined {
  const answered = record.answers['suspended-on'];
  const day = record.suspendedOn ?? (typeof answered === 'string' ? answered : '');
  return dayOf(day) === undefined ? undefined : day;
}

/** The day on which access was given back, as far as it is known: an older record has only the tick. */
export function reactivationDay(record: OpenRecord): string | undefined {
  if (suspensionDay(record) === undefined) return undefined;
  return (
    record.reactivatedOn ?? record.done.find(({ duty }) => duty === 'reactivate')?.at.slice(0, 10)
  );
}

/** The days that matter to a case, the earliest first. A reactivation ends the clock that runs from the suspension. */
export function caseDates(record: OpenRecord, edition: RulesEdition): CaseDate[] {
  const done = new Set(record.done.map(({ duty }) => duty));
  const dates: CaseDate[] = record.dates.map((date, index) => ({
    on: date.on,
    why: 'own',
    own: { what: date.what, index },
    done: date.done !== undefined,
  }));
  const hours = figureOf(edition, 'review');
  if (record.duties.includes('review-soon') && hours !== undefined)
    dates.push({
      on: daysAfter(record.prepared.at.slice(0, 10), Math.ceil(hours / 24)) ?? record.asAt,
      why: 'review',
      done: done.has('review-soon'),
    });
  const decided = done.has('choose-in-writing') || (record.management ?? []).length > 0;
  if (reactivationDay(record) === undefined)
    for (const { on, why } of counted(record, edition))
      dates.push({ on, why, done: done.has(why) || (why === 'stop-line' && decided) });
  return dates.sort((a, b) => a.on.localeCompare(b.on));
}

/** The days before the deletion on which something is due, counted from the suspension; none where that is not known or nothing is counted. */
export function warningDays(record: OpenRecord, edition: RulesEdition): string[] {
  return counted(record, edition).flatMap(({ on, why }) => (why === 'deletion' ? [] : [on]));
}

function counted(record: OpenRecord, edition: RulesEdition): Pick<CaseDate, 'on' | 'why'>[] {
  const suspended = suspensionDay(record);
  if (suspended === undefined || record.cloud !== undefined) return [];
  return afterSuspension.flatMap(([why, name]) => {
    const days = figureOf(edition, name);
    const on = days === undefined ? undefined : daysAfter(suspended, days);
    return on === undefined ? [] : [{ on, why }];
  });
}

/** What is to be done about the dates of a case. */
export interface DueDates {
  /** Those whose day has passed and that nobody has dealt with, the earliest first. */
  overdue: CaseDate[];
  /** The first that is still to come, today among them. */
  next: CaseDate | undefined;
}

/** What is overdue and what comes next. Once the day of the deletion has passed, no warning helps any more. */
export function dueDates(dates: readonly CaseDate[], today: string): DueDates {
  const open = dates.filter(({ done }) => !done);
  const isLost = open.some(({ on, why }) => why === 'deletion' && on < today);
  const counts = ({ why }: CaseDate) => !isLost || why === 'own' || why === 'review';
  return {
    overdue: open.filter((date) => date.on < today && date.why !== 'deletion' && counts(date)),
    next: open.find(({ on }) => on >= today),
  };
}

/** Where the clock stands that runs from a suspension to the deletion of all data. */
export type DataClock =
  | { state: 'none' }
  /** Suspended where no source counts days to the deletion: from which day, and until when. */
  | { state: 'uncounted'; from: string; until: string | undefined }
  | { state: 'running' | 'passed'; from: string; deletion: string; daysLeft: number }
  /** Ended by a reactivation: `late` where that came only after the day of the deletion. */
  | { state: 'ended'; on: string; deletion: string; late: boolean };

/** The clock of a case on a day. */
export function dataClock(record: OpenRecord, edition: RulesEdition, today: string): DataClock {
  const from = suspensionDay(record);
  if (from !== undefined && record.cloud !== undefined)
    return { state: 'uncounted', from, until: reactivationDay(record) };
  const days = figureOf(edition, 'deletion');
  const deletion = from === undefined || days === undefined ? undefined : daysAfter(from, days);
  const [end, start] = [dayOf(deletion ?? ''), dayOf(today)];
  if (from === undefined || deletion === undefined || end === undefined || start === undefined)
    return { state: 'none' };
  const on = reactivationDay(record);
  if (on !== undefined) return { state: 'ended', on, deletion, late: on > deletion };
  const daysLeft = end - start;
  return { state: daysLeft < 0 ? 'passed' : 'running', from, deletion, daysLeft };
}

/** The days, first and last, that a day noted in a case may be. */
export interface DayRange {
  first: string;
  last: string;
}

/** Between which days a suspension can have been, seen from `today`: after its decision, and not in days to come. */
export function suspensionRange(record: OpenRecord, today: string): DayRange {
  const last = earlier(record.reactivatedOn, today);
  return { first: earlier(record.asAt, last), last };
}

/** Between which days a reactivation can have been: after the suspension, and not in days to come. */
export function reactivationRange(record: OpenRecord, today: string): DayRange {
  return { first: earlier(suspensionDay(record), today), last: today };
}

/** Whether a text is a day, and one of the range. */
export function isWithin(day: string, { first, last }: DayRange): boolean {
  return dayOf(day) !== undefined && day >= first && day <= last;
}

function earlier(day: string | undefined, other: string): string {
  return day !== undefined && day < other ? day : other;
}

/** Days from a suspension to the deletion of all data, by the figures of the rules; undefined where none are counted. */
export function daysUntilDeletion(record: OpenRecord, edition: RulesEdition): number | undefined {
  return record.cloud === undefined ? figureOf(edition, 'deletion') : undefined;
}

function figureOf({ model, figures }: RulesEdition, name: string): number | undefined {
  const id = model.figures[name];
  return id === undefined ? undefined : figures[id];
}

function daysAfter(date: string, days: number): string | undefined {
  const day = dayOf(date);
  return day === undefined ? undefined : (dateOf(day + days) ?? undefined);
}
