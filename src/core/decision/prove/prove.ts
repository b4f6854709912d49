import { checkExample } from '../examples.ts';
import { decide } from '../decide.ts';
import { NONE } from '../diagram.ts';
import type { Checklist } from '../prepare.ts';
import { regionsOf } from '../regions.ts';
import { answersOf } from './answers-of.ts';
import { dutyRegions } from './duty-regions.ts';
import type { ProofProblem } from './problem.ts';

/** What was proved, or what stands in the way. */
export interface Proof {
  /** Combinations of answers covered: all there are, numbers and dates cut at the thresholds in use. */
  combinations: bigint;
  facts: number;
  rules: number;
  riders: number;
  outcomes: number;
  examples: number;
  /** Empty when the model is sound. */
  problems: ProofProblem[];
}

/**
 * Proves a model, exactly and over every combination of answers: one rule decides, none is unreachable,
 * every question, outcome and duty serves, every source is among `sources`, every rule has an example
 * and every example comes out as it says. That questions end follows from their order, which
 * `modelProblems` checks.
 */
export function proveModel(checklist: Checklist, sources: ReadonlySet<string>): Proof {
  const { model, facts } = checklist;
  return {
    combinations: facts.reduce((product, { cells }) => product * BigInt(cells.length), 1n),
    facts: facts.length,
    rules: model.rules.length,
    riders: model.riders.length,
    outcomes: model.outcomes.length,
    examples: model.examples.length,
    problems: [
      ...ruleProblems(checklist),
      ...useProblems(checklist),
      ...sourceProblems(checklist, sources),
      ...exampleProblems(checklist),
    ],
  };
}

function ruleProblems(checklist: Checklist): ProofProblem[] {
  const { diagrams, holds, decides, gap } = regionsOf(checklist);
  const problems: ProofProblem[] = [];
  const missing = diagrams.pick(gap);
  if (missing)
    problems.push({
      code: 'no-rule-decides',
      answers: answersOf(checklist, missing),
      combinations: diagrams.count(gap),
    });
  checklist.model.rules.forEach(({ id: rule }, index) => {
    if (decides[index] !== NONE) return;
    const own = holds[index] ?? NONE;
    const answers = diagrams.pick(own);
    if (!answers) return problems.push({ code: 'rule-never-holds', rule });
    const before = checklist.model.rules
      .slice(0, index)
      .filter((_, earlier) => diagrams.and(own, decides[earlier] ?? NONE) !== NONE)
      .map(({ id }) => id);
    return problems.push({
      code: 'rule-never-decides',
      rule,
      before,
      answers: answersOf(checklist, answers),
    });
  });
  return problems;
}

function useProblems(checklist: Checklist): ProofProblem[] {
  const { model, facts } = checklist;
  const { diagrams, decides, outcomes } = regionsOf(checklist);
  const { riders, duties, follows } = dutyRegions(checklist);
  const asked = new Set([...decides, ...riders].flatMap((node) => [...diagrams.factsIn(node)]));
  const groups = new Set(model.rules.map(({ group }) => group));
  return [
    ...model.riders
      .filter((_, index) => riders[index] === NONE)
      .map(({ id }) => ({ code: 'rider-never-applies' as const, rider: id })),
    ...model.outcomes
      .filter((outcome) => (outcomes.get(outcome) ?? NONE) === NONE)
      .map((outcome) => ({ code: 'outcome-never-reached' as const, outcome })),
    ...model.groups
      .filter((group) => !groups.has(group))
      .map((group) => ({ code: 'group-without-rule' as const, group })),
    ...facts
      .filter((_, index) => !asked.has(index))
      .map(({ id }) => ({ code: 'fact-changes-nothing' as const, fact: id })),
    ...Object.keys(model.duties)
      .filter((duty) => (duties.get(duty) ?? NONE) === NONE)
      .map((duty) => ({ code: 'duty-never-given' as const, duty })),
    ...model.undocumented
      .filter(({ after }) => follows(after) === NONE)
      .map(({ id }) => ({ code: 'open-point-never-shown' as const, point: id })),
  ];
}

function sourceProblems(checklist: Checklist, sources: ReadonlySet<string>): ProofProblem[] {
  const { rules, riders, undocumented } = checklist.model;
  return [...rules, ...riders, ...undocumented].flatMap(({ id, cites }) =>
    cites
      .filter((source) => !sources.has(source))
      .map((source) => ({ code: 'no-such-source' as const, in: id, source })),
  );
}

function exampleProblems(checklist: Checklist): ProofProblem[] {
  const { model } = checklist;
  const { diagrams, decides } = regionsOf(checklist);
  const shown = new Set(
    model.examples.map(({ answers }) => decide(checklist, answers, model.examplesAsAt).rule),
  );
  return [
    ...model.rules.flatMap(({ id: rule }, index) => {
      const answers = diagrams.pick(decides[index] ?? NONE);
      if (!answers || shown.has(rule)) return [];
      const code = 'rule-without-example' as const;
      return [{ code, rule, answers: answersOf(checklist, answers) }];
    }),
    ...model.examples.flatMap((example) =>
      checkExample(checklist, example).map((difference) => ({
        code: 'example-differs' as const,
        ...difference,
      })),
    ),
  ];
}
