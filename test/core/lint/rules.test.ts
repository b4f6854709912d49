import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyFix, lint, rules, type Finding } from '#core/lint';
import { completePolicy, policyDraftSchema, type PolicyDraft } from '#core/policy';
import { sources } from '../decision/suspension.ts';
import { changed, type Change } from './fixture.ts';
import { fixtures } from './fixtures.ts';
import { ground } from './ground.ts';

const codes = rules.map(({ code }) => code);

const all = (kind: 'fails' | 'passes') =>
  Object.entries(fixtures).flatMap(([code, of]) =>
    Object.entries(of[kind]).map(([what, change]): [string, string, Change] => [code, what, change]),
  ); // prettier-ignore

const of = (code: string, draft: PolicyDraft) =>
  lint(draft, ground).filter((finding) => finding.code === code);

const errors = (draft: PolicyDraft) =>
  lint(draft, ground)
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('the registry', () => {
  test('holds every file of the folder, each named by its code, and no other', () => {
    const files = globSync('src/core/lint/rules/*.ts').map((path) => basename(path, '.ts'));
    expect([...codes].sort()).toEqual(files.sort());
  });

  test('has a code once, in lower-case kebab', () => {
    expect(codes.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('has at least one draft that each rule speaks on, and one that it is silent on', () => {
    expect(Object.keys(fixtures).sort()).toEqual([...codes].sort());
    const thin = Object.entries(fixtures).filter(
      ([, { fails, passes }]) => Object.keys(fails).length === 0 || Object.keys(passes).length === 0,
    );
    expect(thin).toEqual([]);
  }); // prettier-ignore

  test('rests on paragraphs and facts that exist', () => {
    const unknown = rules.flatMap(({ code, cites }) =>
      cites.filter((cite) => !sources.has(cite)).map((cite) => `${code} ${cite}`),
    );
    expect(unknown).toEqual([]);
    expect(rules.filter(({ cites }) => cites.length === 0)).toEqual([]);
  });
});

test.each(all('fails'))('%s speaks: %s', (code, _, change) => {
  expect(of(code, changed(change)).length).toBeGreaterThan(0);
});

test.each(all('passes'))('%s is silent: %s', (code, _, change) => {
  expect(of(code, changed(change))).toEqual([]);
});

const fixable = all('fails').filter(([code, , change]) =>
  of(code, changed(change)).some(({ fix }) => fix !== undefined),
);

/** Where a rule that has a quick fix has none: only a person can decide. */
const withoutFix = [
  'milder-after-harsher: a suspension after the deletion',
  'stage-unreachable: a suspension that counts from itself',
  'no-credit-hold: none, and no room for one',
  'stage-after-deletion: a stop line pushed by a notice',
  'deletion-off-clock: and nobody suspends',
  'suspension-by-barred-role: a help desk agent, and nobody who may',
];

const codesWithFix = new Set(fixable.map(([code]) => code));

describe('a quick fix', () => {
  test('is there wherever its rule speaks, but for what only a person can decide', () => {
    const lacking = all('fails')
      .filter(([code, , change]) => of(code, changed(change)).some(({ fix }) => !fix))
      .filter(([code]) => codesWithFix.has(code));
    expect(lacking.map(([code, what]) => `${code}: ${what}`)).toEqual(withoutFix);
  });

  test.each(fixable)('of %s silences it and brings no new error: %s', (code, _, change) => {
    const draft = changed(change);
    const before = errors(draft);
    const fixed = of(code, draft).reduce<PolicyDraft>((sofar) => {
      const [next] = of(code, sofar);
      return next?.fix ? applyFix(sofar, next.fix) : sofar;
    }, draft);
    expect(of(code, fixed)).toEqual([]);
    expect(errors(fixed).filter((error) => !before.includes(error))).toEqual([]);
  });

  test.each(fixable)('of %s leaves a draft that the schema takes, and the old one as it was: %s', (code, _, change) => {
    const draft = changed(change);
    const copy = structuredClone(draft);
    for (const { fix } of of(code, draft)) {
      if (!fix) continue;
      const fixed = applyFix(draft, fix);
      expect(policyDraftSchema.safeParse(fixed).success).toBe(true);
      if ('policy' in completePolicy(draft)) expect(completePolicy(fixed)).toEqual({ policy: fixed });
    }
    expect(draft).toEqual(copy);
  }); // prettier-ignore
});

describe('a rule that cannot tell', () => {
  test('throws when a fact is missing, because that is a mistake of ours', () => {
    const figures = new Map([...ground.figures].filter(([id]) => id !== 'fraud.review.ours'));
    expect(() => lint(changed(() => undefined), { ...ground, figures })).toThrow('fraud.review.ours');
  }); // prettier-ignore

  test('takes its figures from the facts', () => {
    const figures = new Map(ground.figures).set('data.deletion.suspended.21vianet', 90);
    const draft = changed((p) => (p.data.promisedDays = 61));
    const codesOf = (findings: Finding[]) => findings.map(({ code }) => code);
    expect(codesOf(lint(draft, ground))).toContain('retention-too-long');
    expect(codesOf(lint(draft, { ...ground, figures }))).not.toContain('retention-too-long');
  });
});

describe('applying changes', () => {
  const draft = changed(() => undefined);
  test.each<[string, (string | number)[], unknown, (after: PolicyDraft) => unknown, unknown]>([
    ['puts a value', ['postingDays'], 3, (after) => after.postingDays, 3],
    ['puts a value in a list', ['stages', 1, 'noticeDays'], 9, (after) => after.stages?.[1]?.noticeDays, 9],
    ['takes an entry of a list away', ['stages', 1], undefined, (after) => after.stages?.[1]?.id, 'reminder-2'],
    ['takes a field away', ['prevailingLanguage'], undefined, (after) => 'prevailingLanguage' in after, false],
  ])('%s', (_, path, value, look, expected) => {
    expect(look(applyFix(draft, { changes: [{ path, value }] }))).toEqual(expected);
  }); // prettier-ignore

  test('makes what is missing on the way', () => {
    const empty = policyDraftSchema.parse({});
    const changes = [{ path: ['reactivation', 'condition'], value: 'paid-in-full' }];
    expect(applyFix(empty, { changes }).reactivation).toEqual({ condition: 'paid-in-full' });
  });
});
