import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerIn, changeCode, decide, whyNot, type Answers, type Change } from '#core/decision';
import { everyAnswer, only } from './cases.ts';
import { checklist, model } from './suspension.ts';

const today = '2026-11-23';

/** The answer that a change asks for, as somebody would enter it. */
function entered({ fact, to }: Change): [string, string | number] {
  const found = checklist.facts.find(({ id }) => id === fact);
  if (!found) throw new Error(fact);
  return [fact, answerIn(found, found.cells.indexOf(to), today) ?? ''];
}

/** Decided cases that look like a reader’s: only what was asked is answered. */
const cases = everyAnswer(checklist, today).map((all) => {
  const decision = decide(checklist, all, today);
  return only(all, decision.used);
});

/** What to say to questions that come up only after a change. */
const more = everyAnswer(checklist, today);

const neighbours = (answers: Answers) =>
  whyNot(checklist, decide(checklist, answers, today), answers, today);

describe('why not another outcome', () => {
  test('names, for every other outcome, changes that really lead to it', () => {
    fc.assert(
      fc.property(cases, (answers) => {
        for (const { outcome, rule, changes, needs } of neighbours(answers)) {
          const changed = {
            ...answers,
            ...Object.fromEntries([...changes, ...needs].map(entered)),
          };
          const then = decide(checklist, changed, today);
          expect([then.outcome, then.rule]).toEqual([outcome, rule]);
        }
      }),
    );
  });

  test('leaves no other outcome out', () => {
    fc.assert(
      fc.property(cases, (answers) => {
        const { outcome } = decide(checklist, answers, today);
        const named = neighbours(answers).map((neighbour) => neighbour.outcome);
        expect(named.toSorted()).toEqual(
          model.outcomes.filter((one) => one !== outcome).toSorted(),
        );
      }),
    );
  });

  test('names the fewest changes: where one changed answer does it, no more than one is asked for', () => {
    fc.assert(
      fc.property(cases, more, (answers, further) => {
        const { outcome } = decide(checklist, answers, today);
        const fewest = new Map(neighbours(answers).map((n) => [n.outcome, n.changes.length]));
        for (const fact of checklist.facts.filter(({ id }) => answers[id] !== undefined))
          fact.cells.forEach((_, cell) => {
            const changed = {
              ...further,
              ...answers,
              [fact.id]: answerIn(fact, cell, today) ?? '',
            };
            const then = decide(checklist, changed, today).outcome;
            if (then && then !== outcome) expect(fewest.get(then)).toBeLessThanOrEqual(1);
          });
      }),
    );
  });

  test('puts the nearest first: the smallest change that flips the outcome', () => {
    const ripe = model.examples.find(({ id }) => id === 'policy-day-next-week');
    const [first, second] = neighbours(ripe?.answers ?? {});
    expect(first?.changes.map(changeCode)).toHaveLength(1);
    expect(second?.changes.length).toBeGreaterThanOrEqual(1);
    const suspend = neighbours(ripe?.answers ?? {}).find(({ outcome }) => outcome === 'suspend');
    expect(suspend?.changes.map(changeCode)).toEqual(['stage-reached: no → yes']);
    expect(suspend?.needs.map(changeCode)).toEqual(['deletion-warned: yes']);
  });
});
