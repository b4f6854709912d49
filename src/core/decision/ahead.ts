import type { Answers } from './model.ts';
import type { Checklist } from './prepare.ts';
import { readAnswers } from './read-answers.ts';

/**
 * All ways through the questions, those that only concern duties too; equal ways on are shared. The node
 * `n` is `nodes[n - 1]`: the index of the fact it asks, and the node after each of its cells. Node 0 asks nothing more.
 */
export interface Ahead {
  root: number;
  nodes: readonly (readonly [fact: number, next: readonly number[]])[];
}

/** What may still be asked. */
export interface StillToCome {
  /** Fewest and most questions without an answer that may come, the next one included. Exact. */
  min: number;
  max: number;
  /** Facts whose question has been passed, or may still come. The others matter to no way on. */
  facts: ReadonlySet<string>;
}

/** What may still be asked after these answers; an answer given ahead of its question is none to come. */
export function stillToCome(
  checklist: Checklist,
  ahead: Ahead,
  answers: Answers,
  asAt: string,
): StillToCome {
  const { cells } = readAnswers(checklist, answers, asAt);
  const facts = new Set<string>();
  const known = new Map<number, { min: number; max: number }>();
  const from = (node: number): { min: number; max: number } => {
    const [fact, next] = ahead.nodes[node - 1] ?? [];
    if (fact === undefined || next === undefined) return { min: 0, max: 0 };
    const found = known.get(node);
    if (found) return found;
    facts.add(checklist.facts[fact]?.id ?? '');
    const given = cells[fact];
    const ways = (given === undefined ? next : [next[given] ?? 0]).map(from);
    const own = given === undefined ? 1 : 0;
    const span = {
      min: own + Math.min(...ways.map(({ min }) => min)),
      max: own + Math.max(...ways.map(({ max }) => max)),
    };
    known.set(node, span);
    return span;
  };
  return { ...from(ahead.root), facts };
}
