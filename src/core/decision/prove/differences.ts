import { Diagrams, NONE } from '../diagram.ts';
import { cellCode } from '../cells.ts';
import type { Model } from '../model.ts';
import { prepareModel, type Checklist } from '../prepare.ts';
import { regionsIn } from '../regions.ts';
import { answersOf } from './answers-of.ts';
import type { CodedAnswers } from './problem.ts';

/** Answers that come out differently under other rules. */
export interface Difference {
  before: { rule: string; outcome: string };
  after: { rule: string; outcome: string };
  combinations: bigint;
  /** One of them, as it would be asked under the rules before. */
  answers: CodedAnswers;
}

/**
 * Every change of outcome between two versions of the rules, exactly; a rule that only gives way to
 * another with the same outcome is none. Undefined when the questions or their answers differ, for then
 * the same answers are not the same case. `figures` as for `prepareModel`.
 */
export function differences(
  [older, newer]: readonly [Model, Model],
  figures: ReadonlyMap<string, number>,
): Difference[] | undefined {
  const before = prepareModel(older, figures, [newer]);
  const after = prepareModel(newer, figures, [older]);
  if (questions(before) !== questions(after)) return undefined;
  const diagrams = new Diagrams(before.facts.map(({ cells }) => cells.length));
  const [old, fresh] = [regionsIn(before, diagrams), regionsIn(after, diagrams)];
  return before.model.rules.flatMap((was, index) =>
    after.model.rules.flatMap((now, other) => {
      if (was.outcome === now.outcome) return [];
      const region = diagrams.and(old.decides[index] ?? NONE, fresh.decides[other] ?? NONE);
      const shown = diagrams.pick(region);
      if (!shown) return [];
      return {
        before: { rule: was.id, outcome: was.outcome },
        after: { rule: now.id, outcome: now.outcome },
        combinations: diagrams.count(region),
        answers: answersOf(before, shown),
      };
    }),
  );
}

function questions({ facts }: Checklist): string {
  return JSON.stringify(facts.map(({ id, kind, cells }) => [id, kind, cells.map(cellCode)]));
}
