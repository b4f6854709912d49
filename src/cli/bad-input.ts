import type { Sentence } from '#core/sentence';

/** One thing wrong with what was handed in. */
export interface InputProblem {
  /** File as the user named it, or an option such as `--as-at`. */
  file: string;
  /** Place in the file, such as `$.stages[3].offset.days`; absent when all of it is meant. */
  path?: string | undefined;
  /** A sentence of the dictionary `errors`, or English. */
  expected: string | Sentence;
  found: string | Sentence;
  whatToDo?: Sentence | undefined;
}

/** Ends the command with exit code 2 and these problems. */
export class BadInput extends Error {
  readonly problems: readonly InputProblem[];

  constructor(...problems: readonly InputProblem[]) {
    super('bad input');
    this.problems = problems;
  }
}
