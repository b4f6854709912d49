import type { Sentence } from '#core/sentence';

/** One thing wrong with what was handed in: where, what was expected, what was found, what to do. Words: `errors`. */
export interface ReadingProblem {
  /** Steps from the top of the value; empty where all of it is meant. */
  path: (string | number)[];
  expected: Sentence;
  /** The value as {@link shown} shows it, or a sentence where no value helps. */
  found: string | Sentence;
  whatToDo: Sentence;
  /** Present when the place lies in the policy beside a ledger. */
  file?: 'policy';
}

/** Everything that is wrong, at least one thing. */
export interface Problems {
  problems: ReadingProblem[];
}
