import type { Retention } from '#core/dunning';
import { deletionFactOf, type Cloud } from '#core/policy';
import { ownFigures } from './own-figures.ts';

/** How long the data of a cloud outlives a suspension, from `facts.yaml`; null where there is no count of days. */
export function retentionOf(cloud: Cloud): Retention | null {
  const fact = deletionFactOf[cloud];
  if (fact === null) return null;
  const days = ownFigures().get(fact);
  if (days === undefined) throw new Error(`content/facts.yaml: ${fact} is not a count of days`);
  return { days, fact };
}
