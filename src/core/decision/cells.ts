import type { ModelFact } from './model.ts';

/** One of the finitely many answers to a fact that rules can tell apart: a code, or whole numbers from … to below …. */
export type Cell = { value: string } | { from: number; below: number };

/** Whether a cell stands for *I do not know*. */
export function isUnknown(cell: Cell): boolean {
  return 'value' in cell && cell.value === 'unknown';
}

/** A cell as a code: `yes`, `45..54`, `..0`, `60..`. */
export function cellCode(cell: Cell): string {
  if ('value' in cell) return cell.value;
  const from = cell.from === -Infinity ? '' : String(cell.from);
  const to = cell.below === Infinity ? '' : String(cell.below - 1);
  return from === to ? from : `${from}..${to}`;
}

/** The cells of a fact: its answers, or the stretches between thresholds; *unknown* comes last. */
export function cellsOf(fact: ModelFact, bounds: readonly number[]): Cell[] {
  const cells: Cell[] = [];
  if (fact.kind === 'yes-no') cells.push({ value: 'yes' }, { value: 'no' });
  else if (fact.kind === 'choice') cells.push(...(fact.options ?? []).map((value) => ({ value })));
  else {
    const first = fact.past ? 0 : -Infinity;
    const inside = [...new Set(bounds)].filter((bound) => bound > first);
    const cuts = [first, ...inside.sort((a, b) => a - b), Infinity];
    cuts.slice(1).forEach((below, index) => {
      cells.push({ from: cuts[index] ?? -Infinity, below });
    });
  }
  if (fact.unknown) cells.push({ value: 'unknown' });
  return cells;
}
