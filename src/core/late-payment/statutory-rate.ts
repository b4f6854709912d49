import type { Day } from '#core/calendar';
import type { RateOn } from './charge-lines.ts';
import { factFigure, type Figures } from './fact-figure.ts';
import { halfYearOf } from './half-year.ts';
import type { Statute } from './statutes.ts';

/** The rate that a statute gives for each day, for a debt that fell late on `lateFrom`. */
export function statutoryRate({ interest }: Statute, lateFrom: Day, figures: Figures): RateOn {
  if ('percentPerDay' in interest) {
    const percentPerYear = tidy(factFigure(figures, interest.percentPerDay) * 365);
    return () => ({ percentPerYear, to: Infinity, cites: [interest.percentPerDay] });
  }
  const { margin, reference, fixedAtStart } = interest;
  return (day) => {
    const half = halfYearOf(fixedAtStart ? lateFrom : day);
    const fact = `${reference}.${half.name}`;
    const base = figures.get(fact);
    if (base === undefined) return { missing: half.name };
    return {
      percentPerYear: tidy(base + factFigure(figures, margin)),
      to: fixedAtStart ? Infinity : half.to,
      cites: [margin, fact],
    };
  };
}

/** Without what adding decimals in binary leaves behind. */
function tidy(percent: number): number {
  return Math.round(percent * 1_000_000) / 1_000_000;
}
