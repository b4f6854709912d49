import { namesOf, testsOf, type Bound, type Clause } from './clause.ts';
import type { Model, ModelFact } from './model.ts';

/** One thing wrong with a model's own references, before anything is proved. */
export interface ModelProblem {
  code:
    | 'no-such-fact'
    | 'fact-comes-later'
    | 'no-such-answer'
    | 'not-a-range'
    | 'no-such-condition'
    | 'no-such-figure'
    | 'no-such-outcome'
    | 'no-such-group'
    | 'no-such-duty'
    | 'no-such-rule'
    | 'no-such-need'
    | 'id-used-twice'
    | 'needless-expectation';
  /** Where it stands in the file. */
  path: (string | number)[];
  found: string;
}

/**
 * What a model refers to and does not have. `figures` are the facts of the ledger that are numbers.
 * Only a model without problems may be prepared.
 */
export function modelProblems(model: Model, figures: ReadonlyMap<string, number>): ModelProblem[] {
  const problems: ModelProblem[] = [];
  const report = (code: ModelProblem['code'], path: ModelProblem['path'], found: string) =>
    problems.push({ code, path, found });
  const factIds = Object.keys(model.facts);
  const names = Object.keys(model.conditions);
  const needs = new Set(Object.values(model.duties).flatMap((duty) => duty?.needs ?? []));

  const checkBound = (bound: Bound | null, path: ModelProblem['path']) => {
    if (typeof bound === 'string' && !Object.hasOwn(model.figures, bound))
      report('no-such-figure', path, bound);
  };
  const checkClause = (
    clause: Clause,
    path: ModelProblem['path'],
    facts: readonly string[] = factIds,
    known: readonly string[] = names,
  ) => {
    for (const name of namesOf(clause))
      if (!known.includes(name)) report('no-such-condition', path, name);
    for (const test of testsOf(clause)) {
      const fact = Object.hasOwn(model.facts, test.fact) ? model.facts[test.fact] : undefined;
      if (!fact) report('no-such-fact', path, test.fact);
      else if (!facts.includes(test.fact)) report('fact-comes-later', path, test.fact);
      else if ('in' in test)
        for (const value of test.in.filter((one) => !answersOf(fact).includes(one)))
          report('no-such-answer', path, `${test.fact}: ${value}`);
      else if (fact.kind === 'choice' || fact.kind === 'yes-no')
        report('not-a-range', path, test.fact);
      else [test.from, test.below].forEach((bound) => checkBound(bound, path));
    }
  };
  const checkList = (
    code: ModelProblem['code'],
    found: readonly string[] | undefined,
    known: { includes: (id: string) => boolean },
    path: ModelProblem['path'],
  ) => found?.filter((id) => !known.includes(id)).forEach((id) => report(code, path, id));

  const duties = Object.keys(model.duties);
  const rules = model.rules.map(({ id }) => id);
  for (const [name, id] of Object.entries(model.figures))
    if (!figures.has(id)) report('no-such-figure', ['figures', name], id);
  factIds.forEach((id, index) => {
    const when = model.facts[id]?.when;
    // A question may only depend on questions before it: so the questions come to an end.
    if (when) checkClause(when, ['facts', id, 'when'], factIds.slice(0, index), []);
  });
  names.forEach((name, index) => {
    const clause = model.conditions[name];
    if (clause) checkClause(clause, ['conditions', name], factIds, names.slice(0, index));
  });
  model.rules.forEach((rule, index) => {
    checkClause(rule.when, ['rules', index, 'when']);
    checkList('no-such-outcome', [rule.outcome], model.outcomes, ['rules', index, 'outcome']);
    checkList('no-such-group', [rule.group], model.groups, ['rules', index, 'group']);
    checkList('no-such-duty', rule.duties, duties, ['rules', index, 'duties']);
  });
  const checkAfter = (after: Model['riders'][number]['after'], path: ModelProblem['path']) => {
    checkList('no-such-outcome', after?.outcomes, model.outcomes, path);
    checkList('no-such-group', after?.groups, model.groups, path);
    checkList('no-such-rule', after?.rules, rules, path);
    checkList('no-such-need', after?.needs, { includes: (need) => needs.has(need) }, path);
  };
  model.riders.forEach((rider, index) => {
    if (rider.when) checkClause(rider.when, ['riders', index, 'when']);
    checkAfter(rider.after, ['riders', index, 'after']);
    checkList('no-such-duty', rider.duties, duties, ['riders', index, 'duties']);
  });
  model.undocumented.forEach((point, index) => {
    checkAfter(point.after, ['undocumented', index, 'after']);
  });
  model.examples.forEach((example, index) => {
    const path = ['examples', index];
    checkList('no-such-fact', Object.keys(example.answers), factIds, path);
    checkList('no-such-fact', example.ask ? [example.ask] : [], factIds, path);
    checkList('no-such-rule', example.rule ? [example.rule] : [], rules, path);
    checkList('no-such-outcome', example.outcome ? [example.outcome] : [], model.outcomes, path);
    checkList(
      'no-such-duty',
      [...(example.duties ?? []), ...(example.without ?? [])],
      duties,
      path,
    );
    if (!example.ask && !example.rule) report('needless-expectation', path, example.id);
  });
  const lists = { rules: [...model.rules, ...model.riders], examples: model.examples };
  for (const [list, entries] of Object.entries(lists))
    entries.forEach(({ id }, index) => {
      if (entries.findIndex((other) => other.id === id) < index)
        report('id-used-twice', [list, index], id);
    });
  return problems;
}

/** The answers that can be named in a test; numbers and dates have only *unknown*. */
function answersOf(fact: ModelFact): string[] {
  const own = fact.kind === 'yes-no' ? ['yes', 'no'] : (fact.options ?? []);
  return fact.unknown ? [...own, 'unknown'] : own;
}
