import { expect, test } from 'vitest';
import { differences, everyPath } from '#core/decision/prove';
import type { Model } from '#core/decision';
import { checklist, figures, model } from './suspension.ts';

test('the ways through the questions cover every combination of answers once, and end', () => {
  const sizes = new Map(checklist.facts.map(({ id, cells }) => [id, BigInt(cells.length)]));
  const all = [...sizes.values()].reduce((product, size) => product * size, 1n);
  let covered = 0n;
  const reached = new Set<string>();
  for (const { answers, rule } of everyPath(checklist)) {
    covered += Object.keys(answers).reduce((rest, fact) => rest / (sizes.get(fact) ?? 1n), all);
    reached.add(rule);
  }
  expect(covered).toBe(all);
  expect(reached.size).toBe(model.rules.length);
});

test('a legal hold or an insolvency is asked about before anything of the debt, and during a suspension as soon as there is news', () => {
  let ways = 0;
  for (const { answers } of everyPath(checklist)) {
    const asked = Object.keys(answers);
    const debt = ['due-on', 'debt-now'].map((id) => asked.indexOf(id)).filter((at) => at !== -1);
    const isNews = answers['state'] === 'active' || answers['news'] === 'yes';
    if (!isNews || debt.length === 0) continue;
    ways++;
    const at = asked.indexOf('legal-hold');
    if (at === -1 || at > Math.min(...debt)) throw new Error(asked.join(' '));
  }
  expect(ways).toBeGreaterThan(0);
});

/** What a change of the rules changes of outcomes. */
function changes(change: (copy: Model) => void) {
  const copy = structuredClone(model);
  change(copy);
  return differences([model, copy], figures);
}

test('the same rules have no differences', () => {
  expect(changes(() => undefined)).toEqual([]);
});

test('a change of rules names the answers that come out differently, before and after', () => {
  const found = changes(({ rules }) => {
    const at = rules.findIndex(({ id }) => id === 'payment-under-way');
    rules.push(...rules.splice(at, 1));
  });
  expect(found).toContainEqual({
    before: { rule: 'payment-under-way', outcome: 'not-yet' },
    after: { rule: 'credible-offer', outcome: 'plan' },
    combinations: expect.any(BigInt) as unknown,
    answers: expect.objectContaining({ 'payment-on-way': 'yes' }) as unknown,
  });
});

test('a threshold that is shifted changes the days in between, and no other', () => {
  const found = changes((copy) => {
    for (const rule of copy.rules) {
      const fact = 'suspended-on';
      if (rule.id === 'stop-line') rule.when = { fact, from: 53, below: 'deletion' };
      if (rule.id === 'last-warning-day') rule.when = { fact, from: 'lastWarning', below: 53 };
    }
  });
  expect(found?.map(({ after, answers }) => [after.outcome, answers['suspended-on']])).toEqual([['choose', '53..54']]); // prettier-ignore
});

test('rules with other questions are not compared', () => {
  const found = changes(({ facts }) => {
    facts['weather'] = { kind: 'yes-no', unknown: false };
  });
  expect(found).toBeUndefined();
});
