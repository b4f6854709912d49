import type { Answers, Decision } from '#core/decision';
import { daysAfter } from './civil-day.ts';
import type { Equipment } from './equipment.ts';

/** A day to keep, by the code of what happens on it. */
export interface CaseDate {
  code: 'suspension' | 'review' | 'dataWarning' | 'lastWarning' | 'stopLine' | 'deletion';
  on: string;
}

const counted = ['dataWarning', 'lastWarning', 'stopLine', 'deletion'] as const;

/**
 * The days that a decision brings, the earliest first: those counted from the suspension, today's if it
 * is the outcome, and the review. None where nobody knows the day of the suspension; worldwide no warning and
 * no deletion, because no count of days leads to it.
 */
export function caseDates(
  equipment: Equipment,
  answers: Answers,
  decision: Decision,
  asAt: string,
): CaseDate[] {
  const suspendedOn = suspensionDay(answers, decision, asAt);
  const dates: CaseDate[] = [];
  if (decision.duties.includes('review-soon')) {
    const hours = figureOf(equipment, 'review') ?? 0;
    dates.push({ code: 'review', on: daysAfter(asAt, Math.ceil(hours / 24)) });
  }
  if (suspendedOn !== undefined) {
    dates.push({ code: 'suspension', on: suspendedOn });
    for (const code of equipment.cloud === '21vianet' ? counted : []) {
      const days = figureOf(equipment, code);
      if (days !== undefined) dates.push({ code, on: daysAfter(suspendedOn, days) });
    }
  }
  return dates.sort((a, b) => a.on.localeCompare(b.on));
}

/** The day from which the retention clock runs: that of the answers, else today where suspending is the outcome. */
export function suspensionDay(
  answers: Answers,
  decision: Decision,
  asAt: string,
): string | undefined {
  const known = decision.used.includes('suspended-on') ? answers['suspended-on'] : undefined;
  if (typeof known === 'string' && known !== 'unknown') return known;
  return decision.outcome === 'suspend' ? asAt : undefined;
}

/** A number that the rules name, such as the days until the deletion. */
export function figureOf({ edition }: Equipment, name: string): number | undefined {
  return edition.figures[edition.model.figures[name] ?? ''];
}
