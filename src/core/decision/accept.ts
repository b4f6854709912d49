import type { PreparedFact } from './prepare.ts';
import { isUnknown } from './cells.ts';

/**
 * The cell of an answer, or undefined when it is none of the fact's answers. `asAt` is the day on which
 * the question is asked, `YYYY-MM-DD`; a date is read as the number of days from it to that day.
 */
export function acceptAnswer(
  fact: PreparedFact,
  answer: unknown,
  asAt: string,
): number | undefined {
  const number = numberOf(fact, answer, asAt);
  const cell = fact.cells.findIndex((candidate) =>
    'value' in candidate
      ? candidate.value === answer
      : number !== undefined && number >= candidate.from && number < candidate.below,
  );
  return cell === -1 ? undefined : cell;
}

/** An answer that stands for a cell. `asAt` as above; a range is entered at its nearer end to nought. */
export function answerIn(
  fact: PreparedFact,
  cell: number,
  asAt: string,
): string | number | undefined {
  const found = fact.cells[cell];
  if (!found) return undefined;
  if ('value' in found) return found.value;
  const number = Math.max(found.from, Math.min(found.below - 1, 0));
  return fact.kind === 'date' ? dayBefore(asAt, number) : number;
}

/** Whether *I do not know* is among the answers to a fact. */
export function mayBeUnknown(fact: PreparedFact): boolean {
  return fact.cells.some(isUnknown);
}

function numberOf(fact: PreparedFact, answer: unknown, asAt: string): number | undefined {
  if (fact.kind === 'number') return Number.isSafeInteger(answer) ? Number(answer) : undefined;
  if (fact.kind !== 'date' || typeof answer !== 'string') return undefined;
  const [day, today] = [dayNumber(answer), dayNumber(asAt)];
  return day === undefined || today === undefined ? undefined : today - day;
}

const day = 86_400_000;

/** Days since 1970 of a civil date that exists; undefined for anything else. */
function dayNumber(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const time = Date.parse(`${date}T00:00:00Z`);
  // The thirtieth of February is read as the first or second of March.
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return exists ? time / day : undefined;
}

function dayBefore(asAt: string, days: number): string | undefined {
  const today = dayNumber(asAt);
  if (today === undefined) return undefined;
  return new Date((today - days) * day).toISOString().slice(0, 10);
}
