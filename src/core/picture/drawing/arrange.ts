import type { Day } from '#core/calendar';
import { lanes } from './lanes.ts';

/** A label with its day, before anything is known of the scale. */
export interface Placed {
  day: Day;
  width: number;
}

/** How labels stand: the first ones run to the right of their poles, the rest to the left. */
export interface Arrangement {
  lanes: readonly number[];
  /** Poles that pass behind a label. */
  crossings: number;
  /** From this label on they run to the left. */
  leftFrom: number;
}

/** How many labels at the end are tried on the left. */
const onLeft = [0, 1, 2, 3, 4, 6, 8];

/** The arrangements worth trying: from which label on they run to the left, none first. */
export function splits(labels: readonly Placed[]): number[] {
  return onLeft.flatMap((count) => (count <= labels.length ? [labels.length - count] : []));
}

/** The widest day at which the labels that run to the right end before the edge. */
export function fittingDay(
  labels: readonly Placed[],
  leftFrom: number,
  from: Day,
  width: number,
): number {
  const fits = labels.slice(0, leftFrom).flatMap((label) => {
    const days = label.day - from;
    return days > 0 ? [(width - label.width) / days] : [];
  });
  return Math.min(Infinity, ...fits);
}

/** The arrangement at a scale; undefined where a label would begin before the edge. */
export function arranged(
  labels: readonly Placed[],
  leftFrom: number,
  x: (day: Day) => number,
): Arrangement | undefined {
  const placed = labels.map(({ day, width }, index) => ({ x: x(day), width, isLeft: index >= leftFrom })); // prettier-ignore
  if (placed.some(({ x: at, width, isLeft }) => isLeft && at < width + 1)) return undefined;
  return { ...lanes(placed), leftFrom };
}

/** Lanes that an arrangement takes. */
export function depth({ lanes }: Arrangement): number {
  return Math.max(-1, ...lanes) + 1;
}
