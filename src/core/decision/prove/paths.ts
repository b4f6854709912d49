import { nextOpen } from '../open-facts.ts';
import { cellCode } from '../cells.ts';
import type { Checklist } from '../prepare.ts';
import { TRUE, truths } from '../truth.ts';
import type { CodedAnswers } from './problem.ts';

/** One way through the questions to an outcome, as answers in the order in which they are asked. */
export interface Path {
  answers: CodedAnswers;
  rule: string;
  outcome: string;
}

/** Every way through the questions that leads to an outcome; questions that only concern duties are left out. */
export function* everyPath(checklist: Checklist): Generator<Path> {
  yield* pathsFrom(
    checklist,
    0,
    checklist.facts.map(() => undefined),
    [],
  );
}

function* pathsFrom(
  checklist: Checklist,
  start: number,
  accepted: readonly (number | undefined)[],
  asked: readonly (readonly [string, string])[],
): Generator<Path> {
  for (let index = start; index < checklist.rules.length; index++) {
    const condition = checklist.rules[index];
    const rule = checklist.model.rules[index];
    if (!condition || !rule) return;
    const truth = truths(condition, accepted, checklist);
    if (truth === TRUE) {
      yield { answers: Object.fromEntries(asked), rule: rule.id, outcome: rule.outcome };
      return;
    }
    const ask = truth & TRUE ? nextOpen(condition, accepted, checklist) : undefined;
    const fact = ask === undefined ? undefined : checklist.facts[ask];
    if (!fact) continue;
    for (const [cell, found] of fact.cells.entries()) {
      const given = accepted.with(ask ?? 0, cell);
      yield* pathsFrom(checklist, index, given, [...asked, [fact.id, cellCode(found)]]);
    }
    return;
  }
}
