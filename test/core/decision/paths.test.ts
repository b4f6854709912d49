import { expect, test } from 'vitest';
import { differences, everyPath } from '#core/decision/prove';
import { checklist, model, mutated } from './suspension.ts';

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

test('the same rules have no differences', () => {
  expect(
    differences(
      checklist,
      mutated(() => undefined),
    ),
  ).toEqual([]);
});

test('a change of rules names the answers that come out differently, before and after', () => {
  const changed = mutated(({ rules }) => {
    const at = rules.findIndex(({ id }) => id === 'payment-under-way');
    rules.push(...rules.splice(at, 1));
  });
  expect(differences(checklist, changed)).toContainEqual({
    before: { rule: 'payment-under-way', outcome: 'not-yet' },
    after: { rule: 'credible-offer', outcome: 'plan' },
    combinations: expect.any(BigInt) as unknown,
    answers: expect.objectContaining({ 'payment-on-way': 'yes' }) as unknown,
  });
});

test('rules with other questions are not compared', () => {
  const changed = mutated(({ facts }) => {
    facts['weather'] = { kind: 'yes-no', unknown: false };
  });
  expect(differences(checklist, changed)).toBeUndefined();
});
