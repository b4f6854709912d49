import { caseDates, daysToDeletion, nextDate, type CaseDate } from '#core/record';
import { figure } from '#core/sentence';
import type { Kept } from './case-store.ts';
import type { Equipment } from './equipment.ts';

/** What the list needs to know of a case. */
export interface CaseLine {
  kept: Kept;
  next: CaseDate | undefined;
  daysLeft: number | undefined;
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
    .map((kept) => {
      const dates = caseDates(kept.value, edition);
      return { kept, next: nextDate(dates, today), daysLeft: daysToDeletion(dates, today) };
    });
  const never = '9999';
  const orders: Record<Choice['sort'], (a: CaseLine, b: CaseLine) => number> = {
    next: (a, b) => (a.next?.on ?? never).localeCompare(b.next?.on ?? never),
    deletion: (a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity) || 0,
    name: (a, b) => a.kept.name.localeCompare(b.kept.name, locale),
    newest: (a, b) => b.kept.savedAt.localeCompare(a.kept.savedAt),
  };
  return lines.sort(orders[sort]);
}

/** What a date is for, in words. */
export function dateWords({ why, own }: CaseDate, { t }: Equipment): string {
  return t(`date.${why}`, own && { what: figure.text(own.what) });
}

/** The next date of a case, in words. */
export function nextWords(next: CaseDate | undefined, today: string, equipment: Equipment): string {
  const { t } = equipment;
  if (!next) return t('date.noNext');
  const figures = { date: figure.date(next.on), what: figure.text(dateWords(next, equipment)) };
  return t(next.on < today ? 'date.overdueIs' : 'date.nextIs', figures);
}

/** How long data still lives, in words; empty where no clock runs. */
export function deletionWords(
  daysLeft: number | undefined,
  on: string | undefined,
  { t }: Equipment,
): string {
  if (daysLeft === undefined) return '';
  if (daysLeft > 0) return t('date.daysLeft', { count: figure.count(daysLeft) });
  return daysLeft === 0
    ? t('date.deletedToday')
    : t('date.deletedSince', on ? { date: figure.date(on) } : {});
}

/** The access that users have, as far as the case tells: undefined where no clock of data runs. */
export function accessOf(daysLeft: number | undefined): 'suspended' | 'data-deleted' | undefined {
  if (daysLeft === undefined) return undefined;
  return daysLeft > 0 ? 'suspended' : 'data-deleted';
}
