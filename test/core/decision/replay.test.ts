import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, type Answers } from '#core/decision';
import { NONE } from '../../../src/core/decision/diagram.ts';
import { readAnswers } from '../../../src/core/decision/read-answers.ts';
import { regionsOf } from '../../../src/core/decision/regions.ts';
import { everyAnswer, only, someAnswers } from './cases.ts';
import { checklist } from './suspension.ts';
import { umbrella } from './umbrella.ts';

const today = '2026-11-23';

describe.each([
  ['the suspension', checklist],
  ['the umbrella', umbrella],
])('%s', (_, list) => {
  const decision = (answers: Answers) => decide(list, answers, today);
  const all = everyAnswer(list, today);
  const some = someAnswers(list, today);

  test('comes to the same whatever the order in which answers were given', () => {
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (answers, luck) => {
        const ids = Object.keys(answers);
        const order = new Map(ids.map((id) => [id, luck.next().value as number]));
        const shuffled = ids.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        expect(decision(only(answers, shuffled))).toEqual(decision(answers));
      }),
    );
  });

  test('comes to the same from the answers it used alone', () => {
    fc.assert(
      fc.property(some, (answers) => {
        const first = decision(answers);
        expect(decision(only(answers, first.used))).toEqual({ ...first, kept: [] });
      }),
    );
  });

  test('never takes an outcome back because more questions are answered', () => {
    fc.assert(
      fc.property(all, some, (more, answers) => {
        const first = decision(answers);
        if (!first.outcome) return;
        const later = decision({ ...more, ...only(answers, first.used) });
        expect([later.outcome, later.rule]).toEqual([first.outcome, first.rule]);
        expect(later.duties).toEqual(expect.arrayContaining(first.duties) as unknown);
      }),
    );
  });

  test('ends when each question is answered as it comes, and asks none twice', () => {
    fc.assert(
      fc.property(all, (answers) => {
        let given: Answers = {};
        for (let step = 0; step <= list.facts.length; step++) {
          const { ask, outcome, used } = decision(given);
          expect(new Set(used).size).toBe(used.length);
          if (!ask) {
            expect(outcome).toBeDefined();
            return;
          }
          given = { ...given, [ask]: answers[ask] ?? '' };
        }
        throw new Error('still asking');
      }),
    );
  });

  test('decides as the proof says it does', () => {
    const { diagrams, decides } = regionsOf(list);
    fc.assert(
      fc.property(all, (answers) => {
        const { cells } = readAnswers(list, answers, today);
        const inside = (node: number): boolean => {
          let at = node;
          while (at > 1) at = diagrams.childrenOf(at)[cells[diagrams.factOf(at)] ?? 0] ?? NONE;
          return at !== NONE;
        };
        const rules = list.model.rules.filter((__, index) => inside(decides[index] ?? NONE));
        expect(rules.map(({ id }) => id)).toEqual([decision(answers).rule]);
      }),
    );
  });
});
