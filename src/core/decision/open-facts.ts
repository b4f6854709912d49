import type { Checklist, Condition } from './prepare.ts';
import { FALSE, relevance, TRUE, truths, type Accepted } from './truth.ts';

/**
 * The question to ask so that `condition` can be told: the first in the order of the model among those
 * on which it still depends. Undefined when it depends on none.
 */
export function nextOpen(
  condition: Condition,
  accepted: Accepted,
  checklist: Checklist,
): number | undefined {
  let first: number | undefined;
  const visit = (part: Condition): void => {
    if (settled(truths(part, accepted, checklist))) return;
    if (part.op === 'not') visit(part.of);
    else if (part.op !== 'test') part.of.forEach(visit);
    else consider(part.fact);
  };
  const consider = (fact: number): void => {
    const when = checklist.facts[fact]?.when;
    if (when && !settled(relevance(fact, accepted, checklist))) visit(when);
    if (accepted[fact] === undefined && (first === undefined || fact < first)) first = fact;
  };
  visit(condition);
  return first;
}

function settled(set: number): boolean {
  return set === TRUE || set === FALSE || !(set & (set - 1));
}
