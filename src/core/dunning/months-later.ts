import { dayOf } from '#core/calendar';

/** The day so many months after a date; the last day of the month where that month has no such day. */
export function monthsLater(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  const month = String((count % 12) + 1).padStart(2, '0');
  for (let day = Number(date.slice(8)); day > 28; day--) {
    const candidate = `${year}-${month}-${day}`;
    if (dayOf(candidate) !== undefined) return candidate;
  }
  return `${year}-${month}-${date.slice(8) < '28' ? date.slice(8) : '28'}`;
}
