import {
  caseDates,
  dataClock,
  dueDates,
  lastChanged,
  type CaseDate,
  type DataClock,
  type DecisionRecord,
  type DueDates,
} from '#core/record';
import { figure } from '#core/sentence';
import type { Kept } from './case-store.ts';
import type { Equipment } from './equipment.ts';

/** What the list needs to know of a case. */
export interface CaseLine {
  kept: Kept;
  /** How many days are noted, dealt with or not. */
  noted: number;
  due: DueDates;
  clock: DataClock;
}

/** Which cases are shown, and in which order. */
export interface Choice {
  show: 'open' | 'closed' | 'all';
  sort: 'next' | 'deletion' | 'name' | 'newest';
}

/** The cases of a choice, in its order; what has no date comes last. */
export function chosenLines(
  cases: readonly Kept[],
  { show, sort }: Choice,
  { edition, locale }: Equipment,
  today: string,
): CaseLine[] {
  const lines = cases
    .filter(({ value }) => show === 'all' || (show === 'closed') === (value.closed !== undefined))
    .map((kept): CaseLine => {
      const dates = caseDates(kept.value, edition);
      const clock = dataClock(kept.value, edition, today);
      return { kept, noted: dates.length, due: dueDates(dates, today), clock };
    });
  const first = ({ due: { overdue, next } }: CaseLine) => (overdue[0] ?? next)?.on ?? '9999';
  const left = ({ clock }: CaseLine) => ('daysLeft' in clock ? clock.daysLeft : Infinity);
  const orders: Record<Choice['sort'], (a: CaseLine, b: CaseLine) => number> = {
    next: (a, b) => first(a).localeCompare(first(b)),
    deletion: (a, b) => left(a) - left(b) || 0,
    name: (a, b) => a.kept.name.localeCompare(b.kept.name, locale),
    newest: (a, b) => lastChanged(b.kept.value).localeCompare(lastChanged(a.kept.value)),
  };
  return lines.sort(orders[sort]);
}

/** What a date is for, in words. */
export function dateWords({ why, own }: CaseDate, { t }: Equipment): string {
  return t(`date.${why}`, own && { what: figure.text(own.what) });
}

/** Each date of a case that is overdue, in words. */
export function overdueWords({ overdue }: DueDates, equipment: Equipment): string[] {
  return overdue.map((date) => equipment.t('date.overdueIs', figuresOf(date, equipment)));
}

/** The next date of a case in words; nothing where only overdue ones are left, or the clock says it all. */
export function nextWords({ noted, due, clock }: CaseLine, equipment: Equipment): string {
  const { t } = equipment;
  if (due.next) return t('date.nextIs', figuresOf(due.next, equipment));
  if (due.overdue.length > 0 || clock.state === 'passed' || (noted === 0 && clock.state === 'ended')) return ''; // prettier-ignore
  return t(noted === 0 ? 'date.noNext' : 'date.allDone');
}

function figuresOf(date: CaseDate, equipment: Equipment) {
  return { date: figure.date(date.on), what: figure.text(dateWords(date, equipment)) };
}

/** Where the clock of the data stands, in words; empty where none runs. */
export function clockWords(clock: DataClock, { t }: Equipment): string {
  switch (clock.state) {
    case 'none':
      return '';
    case 'uncounted':
      return clock.until === undefined
        ? t('date.uncounted', { from: figure.date(clock.from) })
        : t('date.uncountedEnded', { date: figure.date(clock.until) });
    case 'ended':
      return t(clock.late ? 'date.endedLate' : 'date.ended', {
        date: figure.date(clock.on),
        deletion: figure.date(clock.deletion),
      });
    case 'passed':
      return t('date.deletionPassed', { date: figure.date(clock.deletion) });
    case 'running': {
      const dates = { from: figure.date(clock.from), date: figure.date(clock.deletion) };
      return clock.daysLeft === 0
        ? t('date.deletionToday', dates)
        : t('date.daysLeft', { ...dates, count: figure.count(clock.daysLeft) });
    }
  }
}

/** Whether management has decided to reactivate, and the day on which that was done is still to be noted. */
export function awaitsReactivation({ management = [] }: DecisionRecord, clock: DataClock): boolean {
  const isSuspended = 'daysLeft' in clock || (clock.state === 'uncounted' && !clock.until);
  return isSuspended && management.at(-1)?.choice === 'reactivate';
}
