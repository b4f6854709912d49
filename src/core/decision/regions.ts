import { ALL, Diagrams, NONE, type Node } from './diagram.ts';
import type { Checklist, Condition } from './prepare.ts';

/** Which combinations of answers lead where. */
export interface Regions {
  diagrams: Diagrams;
  /** Where each rule's condition holds, decided or not; in the order of the rules. */
  holds: Node[];
  /** Where each rule decides: it holds and none before it does. */
  decides: Node[];
  /** Where no rule decides. */
  gap: Node;
  outcomes: ReadonlyMap<string, Node>;
  /** The set of a condition that is true. */
  where: (condition: Condition) => Node;
}

const made = new WeakMap<Checklist, Regions>();

/** The regions of a checklist, worked out once for each. Exact, and the same logic as `decide`. */
export function regionsOf(checklist: Checklist): Regions {
  const known = made.get(checklist);
  if (known) return known;
  const regions = regionsIn(
    checklist,
    new Diagrams(checklist.facts.map(({ cells }) => cells.length)),
  );
  made.set(checklist, regions);
  return regions;
}

/** The same among diagrams that are there already, so that two checklists can be compared. */
export function regionsIn(checklist: Checklist, diagrams: Diagrams): Regions {
  const where = regionBuilder(checklist, diagrams);
  const outcomes = new Map<string, Node>();
  const holds = checklist.rules.map(where);
  const decides: Node[] = [];
  let left: Node = ALL;
  checklist.model.rules.forEach((rule, index) => {
    const region = diagrams.and(left, holds[index] ?? NONE);
    decides.push(region);
    left = diagrams.minus(left, region);
    outcomes.set(rule.outcome, diagrams.or(outcomes.get(rule.outcome) ?? NONE, region));
  });
  return { diagrams, holds, decides, gap: left, outcomes, where };
}

function regionBuilder(checklist: Checklist, diagrams: Diagrams): Regions['where'] {
  const meaning = new Map<number, Node>();
  const memo = new WeakMap<Condition, [yes: Node, no: Node]>();
  const relevant = (fact: number): Node => {
    const when = checklist.facts[fact]?.when;
    const region = meaning.get(fact) ?? (when ? both(when)[0] : ALL);
    meaning.set(fact, region);
    return region;
  };
  const both = (condition: Condition): [yes: Node, no: Node] => {
    const known = memo.get(condition);
    if (known) return known;
    const result = split(condition);
    memo.set(condition, result);
    return result;
  };
  const split = (condition: Condition): [yes: Node, no: Node] => {
    if (condition.op === 'test') {
      const asked = relevant(condition.fact);
      const no = diagrams.and(asked, diagrams.test(condition.fact, condition.no));
      return [
        diagrams.and(asked, diagrams.test(condition.fact, condition.yes)),
        diagrams.or(diagrams.minus(ALL, asked), no),
      ];
    }
    if (condition.op === 'not') {
      const [yes, no] = both(condition.of);
      return [no, yes];
    }
    const parts = condition.of.map(both);
    const every = (side: 0 | 1) => parts.reduce((sum, part) => diagrams.and(sum, part[side]), ALL);
    const some = (side: 0 | 1) => parts.reduce((sum, part) => diagrams.or(sum, part[side]), NONE);
    return condition.op === 'all' ? [every(0), some(1)] : [some(0), every(1)];
  };
  return (condition) => both(condition)[0];
}
