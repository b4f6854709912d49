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

/** The days that matter to a case, the earliest first. A reactivation stops the clock that runs from the suspension. */
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
  const suspended = suspensionDay(record);
  const decided = done.has('choose-in-writing') || (record.management ?? []).length > 0;
  if (suspended !== undefined && !done.has('reactivate'))
    for (const [why, name] of afterSuspension) {
      const days = figureOf(edition, name);
      const on = days === undefined ? undefined : daysAfter(suspended, days);
      if (on !== undefined)
        dates.push({ on, why, done: done.has(why) || (why === 'stop-line' && decided) });
    }
  return dates.sort((a, b) => a.on.localeCompare(b.on));
}

/** What is to be done next: the earliest day that is still open; a warning whose day has passed gives way to the next. */
export function nextDate(dates: readonly CaseDate[], today: string): CaseDate | undefined {
  const open = dates.filter(({ done }) => !done);
  return open.find(({ on, why }) => on >= today || why === 'own' || why === 'review');
}

/** Days from today to the deletion of all data; negative when it is past, undefined where no clock runs. */
export function daysToDeletion(dates: readonly CaseDate[], today: string): number | undefined {
  const deletion = dates.find(({ why }) => why === 'deletion');
  const [end, start] = [deletion && dayOf(deletion.on), dayOf(today)];
  return end === undefined || start === undefined ? undefined : end - start;
}

/** Days from a suspension to the deletion of all data, by the figures of the rules. */
export function daysUntilDeletion(edition: RulesEdition): number | undefined {
  return figureOf(edition, 'deletion');
}

function figureOf({ model, figures }: RulesEdition, name: string): number | undefined {
  const id = model.figures[name];
  return id === undefined ? undefined : figures[id];
}

function daysAfter(date: string, days: number): string | undefined {
  const day = dayOf(date);
  return day === undefined ? undefined : (dateOf(day + days) ?? undefined);
}
