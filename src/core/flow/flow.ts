import type { Model, Rule } from '#core/decision';

type Clause = Rule['when'];

/** One rule as a step of the flow. */
export interface FlowStep {
  /** Counted from 1 through all rules: the order in which they are tried. */
  number: number;
  rule: string;
  outcome: string;
  /** Questions that this rule is the first to need, in the order in which they are asked. */
  questions: readonly string[];
}

/** Rules of one group that stand together; a group may come more than once. */
export interface FlowStretch {
  group: string;
  steps: readonly FlowStep[];
}

/** The rules as a flow: each is tried in its turn, and the first that holds decides. */
export interface Flow {
  stretches: readonly FlowStretch[];
  /** Questions that change no outcome: they come last and add duties. */
  afterwards: readonly string[];
}

/** The flow of a model. */
export function flowOf(model: Model): Flow {
  const facts = Object.keys(model.facts);
  const seen = new Set<string>();
  const fresh = (clause: Clause | undefined) => {
    const needed = clause ? neededBy(clause, model) : new Set<string>();
    const found = facts.filter((fact) => needed.has(fact) && !seen.has(fact));
    found.forEach((fact) => seen.add(fact));
    return found;
  };
  const stretches: { group: string; steps: FlowStep[] }[] = [];
  model.rules.forEach(({ id, group, outcome, when }, index) => {
    if (stretches.at(-1)?.group !== group) stretches.push({ group, steps: [] });
    const step = { number: index + 1, rule: id, outcome, questions: fresh(when) };
    stretches.at(-1)?.steps.push(step);
  });
  return { stretches, afterwards: model.riders.flatMap(({ when }) => fresh(when)) };
}

/** Every question that a condition may need, with those that decide whether it has a meaning. */
function neededBy(clause: Clause, model: Model, found = new Set<string>()): Set<string> {
  if ('fact' in clause) {
    if (found.has(clause.fact)) return found;
    found.add(clause.fact);
    const when = model.facts[clause.fact]?.when;
    return when ? neededBy(when, model, found) : found;
  }
  const parts =
    'all' in clause ? clause.all
    : 'any' in clause ? clause.any
    : 'not' in clause ? [clause.not]
    : [model.conditions[clause.holds]]; // prettier-ignore
  for (const part of parts) if (part) neededBy(part, model, found);
  return found;
}
