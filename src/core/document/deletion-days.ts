import { deletionFactOf, type Cloud } from '#core/policy';

/** Facts that are one number, by id. */
export type Figures = ReadonlyMap<string, number>;

/** Days after a suspension on which the data goes; null where the cloud has no count of days (FACTS S28, S29). Throws without the fact. */
export function deletionDays(cloud: Cloud, figures: Figures): number | null {
  const fact = deletionFactOf[cloud];
  if (fact === null) return null;
  const days = figures.get(fact);
  if (days === undefined) throw new Error(`no fact ${fact}`);
  return days;
}
