import { describe, expect, test } from 'vitest';
import type { Checklist, Model } from '#core/decision';
import { problemLine, proveModel } from '#core/decision/prove';
import { regionsOf } from '../../../src/core/decision/regions.ts';
import { checklist, model, mutated, sources } from './suspension.ts';

/** First problems of a changed model, or nothing when the change changes no decision at all. */
function noticed(changed: Checklist): string[] {
  const problems = proveModel(changed, sources).problems.map(problemLine);
  if (problems.length > 0) return problems;
  return sameDecisions(changed) ? ['changes no decision'] : [];
}

/** How many combinations each rule decides, by its id. One more for a rule is one less for another. */
function shares(of: Checklist): Map<string, bigint> {
  const { diagrams, decides } = regionsOf(of);
  return new Map(
    of.model.rules.map(({ id }, index) => [id, diagrams.count(decides[index] ?? 0)] as const),
  );
}

const own = shares(checklist);

function sameDecisions(changed: Checklist): boolean {
  return [...shares(changed)].every(([id, share]) => own.get(id) === share);
}

const ids = model.rules.map(({ id }) => id);

describe('a rule that goes missing is noticed:', () => {
  test.each(ids.map((id, index) => [id, index] as const))('%s', (_, index) => {
    const changed = mutated((copy) => copy.rules.splice(index, 1));
    expect(noticed(changed)).not.toEqual([]);
  });
});

describe('two neighbours that change places are noticed where it changes a decision:', () => {
  const pairs = ids.slice(1).map((id, index) => [ids[index], id, index] as const);
  test.each(pairs)('%s and %s', (_, __, index) => {
    const changed = mutated(({ rules }) =>
      rules.splice(index, 2, ...rules.slice(index, index + 2).reverse()),
    );
    expect(noticed(changed)).not.toEqual([]);
  });
});

/** Every rule with one of its conditions taken out. */
const widened = model.rules.flatMap(({ id, when }, rule) =>
  'all' in when
    ? when.all.map((part, index) => [id, JSON.stringify(part), rule, index] as const)
    : [],
);

describe('a condition that is dropped is noticed where it changes a decision:', () => {
  test.each(widened)('%s without %s', (_, __, rule, part) => {
    const changed = mutated(({ rules }) => {
      const when = rules[rule]?.when;
      if (when && 'all' in when) when.all.splice(part, 1);
    });
    expect(noticed(changed)).not.toEqual([]);
  });
});

const thresholds: [name: keyof Model['figures'], by: number][] = [
  ['dataWarning', 1], ['dataWarning', -1], ['lastWarning', 1], ['lastWarning', -1],
  ['stopLine', 1], ['stopLine', -1], ['deletion', 1], ['deletion', -1],
]; // prettier-ignore

describe('a threshold that shifts is noticed:', () => {
  test.each(thresholds)('%s by %i', (name, by) => {
    const shift = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(shift)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value).map(([key, inner]) => [key, shifted(key, inner)]),
            )
          : value;
    const days: Record<string, number> = {
      dataWarning: 30,
      lastWarning: 45,
      stopLine: 55,
      deletion: 60,
    };
    const shifted = (key: string, inner: unknown) =>
      (key === 'from' || key === 'below') && inner === name ? (days[name] ?? 0) + by : shift(inner);
    const changed = mutated((copy) =>
      Object.assign(copy, { rules: shift(copy.rules), facts: shift(copy.facts) }),
    );
    expect(noticed(changed)).not.toEqual([]);
    expect(noticed(changed)).not.toEqual(['changes no decision']);
  });
});

describe('the report of a wrong rule says what to look at:', () => {
  test('a gap names answers that no rule decides', () => {
    const changed = mutated((copy) => copy.rules.splice(ids.indexOf('waiting-days'), 1));
    const [first] = proveModel(changed, sources).problems;
    expect(first).toMatchObject({
      code: 'no-rule-decides',
      answers: { state: 'suspended', 'suspended-on': '0..29', identity: 'matched' },
    });
  });

  test('a rule that can never decide names the rules before it, and answers that show it', () => {
    const changed = mutated(({ rules }) => {
      const wide = rules.find(({ id }) => id === 'second-warning-day');
      if (wide) wide.when = { fact: 'suspended-on', from: null, below: 60 };
    });
    const problems = proveModel(changed, sources).problems;
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'rule-never-decides', rule: 'waiting-days' }) as unknown,
    );
  });

  test('a source that does not exist is named with the rule that cites it', () => {
    const changed = mutated(({ rules }) => rules[0]?.cites.push('suspension-decision#no-such-1'));
    expect(proveModel(changed, sources).problems).toEqual([
      { code: 'no-such-source', in: ids[0], source: 'suspension-decision#no-such-1' },
    ]);
  });

  test('a question that nothing depends on, an outcome nobody reaches and a duty nobody has are named', () => {
    const changed = mutated((copy) => {
      copy.facts['weather'] = { kind: 'yes-no', unknown: false };
      copy.outcomes.push('rejoice');
      copy.duties['dance'] = null;
    });
    expect(proveModel(changed, sources).problems).toEqual([
      { code: 'outcome-never-reached', outcome: 'rejoice' },
      { code: 'fact-changes-nothing', fact: 'weather' },
      { code: 'duty-never-given', duty: 'dance' },
    ]);
  });

  test('an example that comes out differently says what was expected and what was found', () => {
    const changed = mutated(({ examples }) =>
      Object.assign(examples[0] ?? {}, { outcome: 'plan' }),
    );
    expect(proveModel(changed, sources).problems).toEqual([
      expect.objectContaining({
        code: 'example-differs',
        what: 'outcome',
        expected: 'plan',
        found: 'contain',
      }) as unknown,
    ]);
  });
});
