import { nextOpen } from '../open-facts.ts';
import { cellCode } from '../cells.ts';
import type { Checklist } from '../prepare.ts';
import { TRUE, truths } from '../truth.ts';
import type { CodedAnswers } from './problem.ts';

/**
 * A combination as the answers somebody would give: only the questions that are asked on the way, in
 * their order. Where the combination leaves a question open, the first answer stands in.
 */
export function answersOf(
  checklist: Checklist,
  combination: readonly (number | undefined)[],
): CodedAnswers {
  const accepted: (number | undefined)[] = checklist.facts.map(() => undefined);
  const asked: [string, string][] = [];
  for (const condition of checklist.rules) {
    for (;;) {
      const truth = truths(condition, accepted, checklist);
      if (truth === TRUE) return Object.fromEntries(asked);
      if (!(truth & TRUE)) break;
      const ask = nextOpen(condition, accepted, checklist);
      const fact = ask === undefined ? undefined : checklist.facts[ask];
      if (ask === undefined || !fact) break;
      const cell = combination[ask] ?? 0;
      accepted[ask] = cell;
      const found = fact.cells[cell];
      if (found) asked.push([fact.id, cellCode(found)]);
    }
  }
  return Object.fromEntries(asked);
}
