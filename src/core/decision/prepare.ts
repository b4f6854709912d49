import { testsOf, type Bound, type Clause } from './clause.ts';
import { cellsOf, isUnknown, type Cell } from './cells.ts';
import type { Model, ModelFact } from './model.ts';

/** A condition over cells. A set of cells is a bit mask; cells in neither set make the test unknown. */
export type Condition =
  | { op: 'all' | 'any'; of: Condition[] }
  | { op: 'not'; of: Condition }
  | { op: 'test'; fact: number; yes: number; no: number };

/** A fact with its cells; those of `unknown` come last. */
export interface PreparedFact {
  id: string;
  kind: ModelFact['kind'];
  cells: Cell[];
  /** Undefined when the question always has a meaning. */
  when: Condition | undefined;
}

/** A model made ready for the engine: names resolved, numbers and dates cut at the thresholds in use. */
export interface Checklist {
  model: Model;
  facts: PreparedFact[];
  factIndex: ReadonlyMap<string, number>;
  rules: Condition[];
  riders: Condition[];
  dutyOrder: ReadonlyMap<string, number>;
}

/**
 * Makes a model ready. `figures` gives the number of a fact of the ledger by its id. Dates are counted
 * in days before the day on which the question is asked. The model must have passed `modelProblems`. To be
 * compared with other versions of the model, numbers and dates are cut at their thresholds too.
 */
export function prepareModel(
  model: Model,
  figures: ReadonlyMap<string, number>,
  others: readonly Model[] = [],
): Checklist {
  const ids = Object.keys(model.facts);
  const factIndex = new Map(ids.map((id, index) => [id, index]));
  const bounds = thresholds([model, ...others], figures);
  const facts: PreparedFact[] = ids.map((id) => ({
    id,
    kind: factOf(model, id).kind,
    cells: cellsOf(factOf(model, id), bounds.get(id) ?? []),
    when: undefined,
  }));
  const named = new Map<string, Condition>();
  const prepared = (clause: Clause): Condition => {
    if ('all' in clause) return { op: 'all', of: clause.all.map(prepared) };
    if ('any' in clause) return { op: 'any', of: clause.any.map(prepared) };
    if ('not' in clause) return { op: 'not', of: prepared(clause.not) };
    if ('holds' in clause) return known(named, clause.holds);
    const fact = known(factIndex, clause.fact);
    const cells = facts[fact]?.cells ?? [];
    const inside = 'in' in clause ? inValues(clause.in) : inRange(clause, model, figures);
    const named_ = 'in' in clause && clause.in.includes('unknown');
    let [yes, no] = [0, 0];
    cells.forEach((cell, bit) => {
      if (inside(cell)) yes |= 1 << bit;
      else if (!isUnknown(cell) || named_) no |= 1 << bit;
    });
    return { op: 'test', fact, yes, no };
  };
  for (const [name, clause] of Object.entries(model.conditions)) named.set(name, prepared(clause));
  for (const fact of facts) {
    const when = factOf(model, fact.id).when;
    if (when) fact.when = prepared(when);
  }
  return {
    model,
    facts,
    factIndex,
    rules: model.rules.map((rule) => prepared(rule.when)),
    riders: model.riders.map((rider) => prepared(rider.when ?? { all: [] })),
    dutyOrder: new Map(Object.keys(model.duties).map((duty, index) => [duty, index])),
  };
}

function inValues(values: readonly string[]) {
  return (cell: Cell) => 'value' in cell && values.includes(cell.value);
}

function inRange(
  range: { from: Bound | null; below: Bound | null },
  model: Model,
  figures: ReadonlyMap<string, number>,
) {
  const from = range.from === null ? -Infinity : numberOf(range.from, model, figures);
  const below = range.below === null ? Infinity : numberOf(range.below, model, figures);
  return (cell: Cell) => 'from' in cell && cell.from >= from && cell.below <= below;
}

function numberOf(bound: Bound, model: Model, figures: ReadonlyMap<string, number>): number {
  return typeof bound === 'number' ? bound : known(figures, model.figures[bound] ?? bound);
}

function thresholds(
  models: readonly Model[],
  figures: ReadonlyMap<string, number>,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const model of models) {
    const clauses = [
      ...Object.values(model.facts).flatMap((fact) => fact.when ?? []),
      ...Object.values(model.conditions),
      ...model.rules.map((rule) => rule.when),
      ...model.riders.flatMap((rider) => rider.when ?? []),
    ];
    for (const test of clauses.flatMap(testsOf)) {
      if ('in' in test) continue;
      const own = found.get(test.fact) ?? [];
      for (const bound of [test.from, test.below])
        if (bound !== null) own.push(numberOf(bound, model, figures));
      found.set(test.fact, own);
    }
  }
  return found;
}

function factOf(model: Model, id: string): ModelFact {
  const fact = model.facts[id];
  if (!fact) throw new Error(`No fact ${id}: the model was not checked first.`);
  return fact;
}

function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined)
    throw new Error(`Nothing named ${key}: the model was not checked first.`);
  return value;
}
