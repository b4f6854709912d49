import { same } from '../../ui/same.ts';
import { keyOf, valueAt, withValueAt, type Path } from './at-path.ts';

/** One field before and after. Undefined stands for nothing there. */
export interface Edit {
  path: Path;
  before?: unknown;
  after?: unknown;
}

/** What one act of the writer changed, to be taken back as one. */
export type Step = readonly Edit[];

/** What can be taken back and done again, the latest last. */
export interface History {
  done: readonly Step[];
  undone: readonly Step[];
}

/** Steps that are remembered. */
export const mostSteps = 100;

/** Nothing done yet. */
export const emptyHistory: History = { done: [], undone: [] };

/** A draft with the way it came to be. */
export interface Edited<T> {
  draft: T;
  history: History;
}

/**
 * Puts values at paths and remembers it as one step. While `typing`, letters in one field are one step.
 * Changes that change nothing leave everything as it was.
 */
export function edit<T>(
  { draft, history }: Edited<T>,
  changes: readonly { path: Path; value: unknown }[],
  typing = false,
): Edited<T> {
  let next = draft;
  const step: Edit[] = [];
  for (const change of changes) {
    const { path, value } = whole(next, change);
    const before = valueAt(next, path);
    if (same(before, value)) continue;
    next = withValueAt(next, path, value);
    step.push({ path, before, after: value });
  }
  if (step.length === 0) return { draft, history };
  const last = history.done.at(-1);
  const joins =
    typing && last?.length === 1 && step.length === 1 && isSamePlace(last, step) && joinable(last);
  const done = joins
    ? [...history.done.slice(0, -1), [{ ...step[0], ...last[0], after: step[0]?.after }] as Step]
    : [...history.done, step].slice(-mostSteps);
  return { draft: next, history: { done, undone: [] } };
}

/** Taking an entry out of a list moves those after it: that is a change of the whole list. */
function whole(draft: unknown, change: { path: Path; value: unknown }): typeof change {
  const index = change.path.at(-1);
  const path = change.path.slice(0, -1);
  const list = valueAt(draft, path);
  if (typeof index !== 'number' || change.value !== undefined || !Array.isArray(list))
    return change;
  return { path, value: list.toSpliced(index, 1) as unknown[] };
}

function isSamePlace([a]: Step, [b]: Step): boolean {
  return a !== undefined && b !== undefined && keyOf(a.path) === keyOf(b.path);
}

/** Only what is typed letter by letter joins; a list or a choice is an act of its own. */
function joinable([one]: Step): boolean {
  return ['string', 'number', 'undefined'].includes(typeof one?.after);
}
