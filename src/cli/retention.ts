import { fileURLToPath } from 'node:url';
import { readLedger } from '#collections/ledger';
import type { Retention } from '#core/dunning';
import { deletionFactOf, type Cloud } from '#core/policy';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** How long the data of a cloud outlives a suspension, from `facts.yaml`; null where there is no count of days. */
export function retentionOf(cloud: Cloud): Retention | null {
  const fact = deletionFactOf[cloud];
  if (fact === null) return null;
  const value = readLedger(`${root}content`, root).ledger.facts.get(fact)?.value;
  if (!value || !('duration' in value) || value.unit !== 'day') {
    throw new Error(`content/facts.yaml: ${fact} is not a count of days`);
  }
  return { days: value.duration, fact };
}
