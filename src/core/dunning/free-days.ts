import type { Day, WorkingDays } from '#core/calendar';
import type { HeldPeriod } from './held-periods.ts';

/** The dunning clock of rule 3: the days that nothing holds. A day that never comes is `Infinity`. */
export interface FreeDays {
  /** The day itself when it is free, else the next that is. */
  onOrAfter(day: Day): Day;
  /** The `count`-th free day after `day`; `day` itself for 0. */
  after(day: Day, count: number): Day;
  /** The same, counting only days that are worked. */
  workingAfter(day: Day, count: number): Day;
  /** The day itself when it is free and worked, else the next that is both. */
  workingOnOrAfter(day: Day): Day;
}

type Span = Pick<HeldPeriod, 'from' | 'to'>;

/** Prepares the held periods for questions; each is found by halving. */
export function freeDays(periods: readonly HeldPeriod[], workingDays: WorkingDays): FreeDays {
  const held = merged(periods);

  /** Index of the first period that ends on a day or later. */
  function firstEndingFrom(day: Day): number {
    let [low, high] = [0, held.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((held[middle] as Span).to < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  function onOrAfter(day: Day): Day {
    const period = held[firstEndingFrom(day)];
    return period && period.from <= day ? period.to + 1 : day;
  }
  function after(day: Day, count: number): Day {
    if (count === 0) return day;
    let at = day;
    let left = count;
    for (let index = firstEndingFrom(day + 1); index < held.length; index++) {
      const { from, to } = held[index] as Span;
      const free = Math.max(0, from - 1 - at);
      if (left <= free) break;
      left -= free;
      at = to;
    }
    return at + left;
  }
  function workingOnOrAfter(day: Day): Day {
    let at = onOrAfter(day);
    while (at < Infinity && !workingDays.isWorking(at)) at = onOrAfter(workingDays.onOrAfter(at));
    return at;
  }
  function workingAfter(day: Day, count: number): Day {
    let at = day;
    for (let left = count; left > 0 && at < Infinity; left--) at = workingOnOrAfter(at + 1);
    return at;
  }
  return { onOrAfter, after, workingAfter, workingOnOrAfter };
}

/** The periods without overlaps or gaps of no days, in order. */
function merged(periods: readonly HeldPeriod[]): Span[] {
  const result: Span[] = [];
  for (const { from, to } of [...periods].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}
