import { acceptAnswer } from './accept.ts';
import type { Answers } from './model.ts';
import type { Checklist } from './prepare.ts';

/** An answer that could not be read, with the fact it was given for. */
export interface Refusal {
  fact: string;
  why: 'no-such-fact' | 'no-such-answer';
}

/** Cells of the answers by the index of their fact, and what could not be read. */
export function readAnswers(checklist: Checklist, answers: Answers, asAt: string) {
  const refused: Refusal[] = [];
  const cells: (number | undefined)[] = checklist.facts.map(() => undefined);
  for (const [id, answer] of Object.entries(answers)) {
    const index = checklist.factIndex.get(id);
    const fact = index === undefined ? undefined : checklist.facts[index];
    if (index === undefined || !fact) {
      refused.push({ fact: id, why: 'no-such-fact' });
      continue;
    }
    cells[index] = acceptAnswer(fact, answer, asAt);
    if (cells[index] === undefined) refused.push({ fact: id, why: 'no-such-answer' });
  }
  return { cells, refused };
}
