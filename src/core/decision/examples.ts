import { decide } from './decide.ts';
import type { Example } from './model.ts';
import type { Checklist } from './prepare.ts';

/** Where a worked example and the rules differ. */
export interface ExampleDifference {
  example: string;
  what:
    'ask' | 'rule' | 'outcome' | 'duty' | 'duty-not-wanted' | 'answer-refused' | 'answer-not-used';
  expected: string;
  found: string;
}

/**
 * Holds one worked example against the rules. Every answer of an example must be used: one that is
 * never asked for shows that the example means something else than its writer thought.
 */
export function checkExample(checklist: Checklist, example: Example): ExampleDifference[] {
  const decision = decide(checklist, example.answers, checklist.model.examplesAsAt);
  const differ = (what: ExampleDifference['what'], expected: string, found: string) => [
    { example: example.id, what, expected, found },
  ];
  const nothing = 'nothing';
  return [
    ...decision.refused.flatMap(({ fact, why }) => differ('answer-refused', fact, why)),
    ...decision.kept.flatMap((fact) => differ('answer-not-used', fact, nothing)),
    ...(['ask', 'rule', 'outcome'] as const)
      .filter((what) => example[what] !== undefined && example[what] !== decision[what])
      .flatMap((what) => differ(what, example[what] ?? nothing, decision[what] ?? nothing)),
    ...(example.duties ?? [])
      .filter((duty) => !decision.duties.includes(duty))
      .flatMap((duty) => differ('duty', duty, decision.duties.join(' '))),
    ...(example.without ?? [])
      .filter((duty) => decision.duties.includes(duty))
      .flatMap((duty) => differ('duty-not-wanted', duty, decision.duties.join(' '))),
  ];
}
