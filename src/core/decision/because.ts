import type { Checklist, Condition } from './prepare.ts';
import { FALSE, relevance, TRUE, truths, type Accepted } from './truth.ts';

/**
 * Facts whose answers alone make `condition` hold or fail, as it does: of several ways the first.
 * Empty when it does neither.
 */
export function becauseOf(
  condition: Condition,
  accepted: Accepted,
  checklist: Checklist,
): Set<number> {
  const found = new Set<number>();
  collect(condition, accepted, checklist, found);
  return found;
}

function collect(
  condition: Condition,
  accepted: Accepted,
  checklist: Checklist,
  found: Set<number>,
): void {
  const truth = truths(condition, accepted, checklist);
  if (truth !== TRUE && truth !== FALSE) return;
  if (condition.op === 'not') return collect(condition.of, accepted, checklist, found);
  if (condition.op === 'test') {
    const when = checklist.facts[condition.fact]?.when;
    if (when && relevance(condition.fact, accepted, checklist) !== TRUE)
      return collect(when, accepted, checklist, found);
    found.add(condition.fact);
    return;
  }
  const everyPart = (condition.op === 'all') === (truth === TRUE);
  const telling = condition.of.filter((part) => truths(part, accepted, checklist) === truth);
  for (const part of everyPart ? telling : telling.slice(0, 1))
    collect(part, accepted, checklist, found);
}
