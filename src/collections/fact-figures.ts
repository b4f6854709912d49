import type { Ledger } from './ledger.ts';

/**
 * The facts that are one number, by id: days, hours, per cent, points, counts, money. Rules and tools take
 * their figures from here. A range gives its lower end.
 */
export function factFigures({ facts }: Pick<Ledger, 'facts'>): ReadonlyMap<string, number> {
  return new Map(
    [...facts].flatMap(([id, { value }]): [string, number][] => {
      if ('duration' in value) return [[id, value.duration]];
      if ('percent' in value) return [[id, value.percent]];
      if ('points' in value) return [[id, value.points]];
      if ('money' in value) return [[id, value.money]];
      if ('count' in value) return [[id, value.count]];
      return [];
    }),
  );
}
