import type { Decision } from './decide.ts';
import { ALL, NONE, type Diagrams, type Node } from './diagram.ts';
import type { Answers } from './model.ts';
import { cellCode, isUnknown, type Cell } from './cells.ts';
import type { Checklist } from './prepare.ts';
import { readAnswers } from './read-answers.ts';
import { regionsOf } from './regions.ts';

/** One answer that would have to be different, or to be given. */
export interface Change {
  fact: string;
  /** The answer now, as a cell; undefined where the question has not been asked. */
  from: Cell | undefined;
  to: Cell;
}

/** What it would take to come to another outcome. */
export interface Neighbour {
  outcome: string;
  /** The rule that would then decide. */
  rule: string;
  /** Answers that were used and would have to be different, in the order of the model. */
  changes: Change[];
  /** Answers that would have to be given besides. */
  needs: Change[];
}

/**
 * For every other outcome the smallest change that leads to it, nearest first: fewest answers changed,
 * then fewest more to give, then the latest questions. So the first is the smallest change that flips the outcome. Exact.
 */
export function whyNot(
  checklist: Checklist,
  decision: Decision,
  answers: Answers,
  asAt: string,
): Neighbour[] {
  const { cells } = readAnswers(checklist, answers, asAt);
  const used = new Set(decision.used);
  const current = checklist.facts.map(({ id }, i) => (used.has(id) ? cells[i] : undefined));
  const { diagrams, decides } = regionsOf(checklist);
  const isUnclear = (fact: number, cell: number) => {
    const found = checklist.facts[fact]?.cells[cell];
    return found !== undefined && isUnknown(found);
  };
  const nearest = new Map<string, { cost: number; neighbour: Neighbour }>();
  checklist.model.rules.forEach((rule, index) => {
    if (rule.outcome === decision.outcome) return;
    const path = shortest(diagrams, decides[index] ?? NONE, current, isUnclear);
    if (!path || path.cost >= (nearest.get(rule.outcome)?.cost ?? Infinity)) return;
    const all = [...path.cells].flatMap(([fact, to]) =>
      changeOf(checklist, fact, current[fact], to),
    );
    const neighbour = {
      outcome: rule.outcome,
      rule: rule.id,
      changes: all.filter(({ from }) => from !== undefined),
      needs: all.filter(({ from }) => from === undefined),
    };
    nearest.set(rule.outcome, { cost: path.cost, neighbour });
  });
  return [...nearest.values()].sort((a, b) => a.cost - b.cost).map(({ neighbour }) => neighbour);
}

/**
 * What a change of an answer costs: more than any number of answers not yet given. Of equal changes the
 * later question is cheaper, because it leaves more of what was said before standing.
 */
function costOfChange(fact: number, facts: number): number {
  return 1000 + (facts - fact) / (100 * facts);
}

interface Path {
  cost: number;
  /** Answers on the way, by fact. */
  cells: ReadonlyMap<number, number>;
}

function shortest(
  diagrams: Diagrams,
  start: Node,
  current: readonly (number | undefined)[],
  isUnclear: (fact: number, cell: number) => boolean,
): Path | undefined {
  const memo = new Map<Node, Path | undefined>([
    [NONE, undefined],
    [ALL, { cost: 0, cells: new Map() }],
  ]);
  const from = (node: Node): Path | undefined => {
    if (memo.has(node)) return memo.get(node);
    const fact = diagrams.factOf(node);
    const now = current[fact];
    let best: Path | undefined;
    diagrams.childrenOf(node).forEach((child, cell) => {
      const rest = from(child);
      if (!rest) return;
      const step = now === undefined ? 1 : now === cell ? 0 : costOfChange(fact, current.length);
      // Of equal ways the one that knows is nearer: nobody comes to *I do not know* by doing something.
      const cost = rest.cost + step + (step > 0 && isUnclear(fact, cell) ? 0.01 : 0);
      if (cost < (best?.cost ?? Infinity))
        best = { cost, cells: new Map([[fact, cell], ...rest.cells]) };
    });
    memo.set(node, best);
    return best;
  };
  return from(start);
}

function changeOf(
  checklist: Checklist,
  fact: number,
  now: number | undefined,
  to: number,
): Change[] {
  const found = checklist.facts[fact];
  const cell = found?.cells[to];
  if (!found || !cell || now === to) return [];
  return [{ fact: found.id, from: now === undefined ? undefined : found.cells[now], to: cell }];
}

/** A change as codes: `evidence: weak → strong`. */
export function changeCode({ fact, from, to }: Change): string {
  return `${fact}: ${from ? `${cellCode(from)} → ` : ''}${cellCode(to)}`;
}
