import fc from 'fast-check';
import { answerIn, type Answers, type Checklist } from '#core/decision';

/** An answer to every question of a checklist, whether it will be asked or not. */
export function everyAnswer(checklist: Checklist, asAt: string): fc.Arbitrary<Answers> {
  return fc.record(
    Object.fromEntries(
      checklist.facts.map((fact) => [
        fact.id,
        fc.constantFrom(...fact.cells.map((_, cell) => answerIn(fact, cell, asAt) ?? '')),
      ]),
    ),
  );
}

/** Answers to some of the questions. */
export function someAnswers(checklist: Checklist, asAt: string): fc.Arbitrary<Answers> {
  return everyAnswer(checklist, asAt).chain((all) =>
    fc.subarray(Object.keys(all)).map((ids) => only(all, ids)),
  );
}

/** The answers to some facts, in the order of `ids`. */
export function only(answers: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(ids.map((id) => [id, answers[id] ?? '']));
}
