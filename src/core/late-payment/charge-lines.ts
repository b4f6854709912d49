import { dateOf, type Day } from '#core/calendar';
import { amountOf, type Amount } from '#core/money';
import type { OverdueSpan } from './overdue-spans.ts';

/** Interest of days in a row at one rate on one sum. Dates are `YYYY-MM-DD`, both days included. */
export interface LateLine {
  from: string;
  to: string;
  principal: Amount;
  /** 10.15 for ten and fifteen hundredths per cent. */
  percentPerYear: number;
  amount: Amount;
}

/** The rate that holds from a day to another, and the facts it rests on. */
export interface Rate {
  percentPerYear: number;
  /** Last day; `Infinity` for a rate that does not change. */
  to: Day;
  cites: readonly string[];
}

/** The rate of a day, or the half-year for which none is known. */
export type RateOn = (day: Day) => Rate | { missing: string };

/** A line for each span and rate, and the facts they rest on; or the first half-year without a rate. */
export function chargeLines(
  spans: readonly OverdueSpan[],
  currency: string,
  rateOn: RateOn,
): { lines: LateLine[]; sum: Amount; cites: string[] } | { missing: string } {
  const lines: LateLine[] = [];
  const cites = new Set<string>();
  let sum = 0n;
  for (const { principal, ...span } of spans) {
    for (let from = span.from; from <= span.to;) {
      const rate = rateOn(from);
      if ('missing' in rate) return rate;
      const to = Math.min(span.to, rate.to);
      const interest = simpleInterest(principal, rate.percentPerYear, to - from + 1);
      sum += interest;
      for (const fact of rate.cites) cites.add(fact);
      lines.push({
        from: dateOf(from) ?? '',
        to: dateOf(to) ?? '',
        principal: amountOf(principal, currency),
        percentPerYear: rate.percentPerYear,
        amount: amountOf(interest, currency),
      });
      from = to + 1;
    }
  }
  return { lines, sum: amountOf(sum, currency), cites: [...cites] };
}

/**
 * Simple interest in smallest units: actual days by 365, in leap years too. Each line is rounded to the
 * smallest unit, half a unit upwards, so that the lines add up to the sum.
 */
function simpleInterest(principal: bigint, percentPerYear: number, days: number): bigint {
  const millionths = BigInt(Math.round(percentPerYear * 1_000_000));
  const divisor = 365n * 100n * 1_000_000n;
  return (principal * millionths * BigInt(days) * 2n + divisor) / (divisor * 2n);
}
