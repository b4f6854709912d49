import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFix, lint } from '#core/lint';
import { completePolicy, policyDraftSchema, type PolicyDraft } from '#core/policy';
import { anyDraft } from './any-draft.ts';
import { anyPreset } from './any-preset.ts';
import { fixtures } from './fixtures.ts';
import { ground } from './ground.ts';

describe('a preset with other days, channels, roles, law and charges', () => {
  test('is a whole policy without an error', () => {
    fc.assert(
      fc.property(anyPreset, (policy) => {
        expect(completePolicy(policy)).toEqual({ policy });
        const errors = lint(policy, ground).filter(({ severity }) => severity === 'error');
        expect(errors.map(({ code, path }) => [code, ...path].join(' '))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** One change that some rule speaks on. */
const anyFault = fc.constantFrom(
  ...Object.values(fixtures).flatMap(({ fails }) => Object.values(fails)),
);

test('a quick fix of a preset that was changed for the worse brings no new error', () => {
  fc.assert(
    fc.property(anyPreset, anyFault, (policy, fault) => {
      const draft = structuredClone(policy);
      try {
        fault(draft);
      } catch {
        // The preset has not the stage that this change is about.
        return;
      }
      const before = errorsOf(draft);
      for (const { code, fix } of lint(draft, ground)) {
        if (!fix) continue;
        const news = errorsOf(applyFix(draft, fix)).filter((error) => !before.includes(error));
        expect([code, news]).toEqual([code, []]);
      }
    }),
    { numRuns: 200 },
  );
});

function errorsOf(draft: PolicyDraft): string[] {
  return lint(draft, ground)
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

describe('any draft that the schema takes', () => {
  test('is one that the schema takes', () => {
    fc.assert(fc.property(anyDraft, (draft) => policyDraftSchema.safeParse(draft).success));
  });

  test('is looked at without a fault, and alike each time, and stays as it was', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const copy = structuredClone(draft);
        const first = lint(draft, ground);
        expect(lint(draft, ground)).toEqual(first);
        expect(draft).toEqual(copy);
      }),
      { numRuns: 300 },
    );
  });

  test('stays one that the schema takes after any of its quick fixes', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        for (const { code, fix } of lint(draft, ground)) {
          if (!fix) continue;
          const read = policyDraftSchema.safeParse(applyFix(draft, fix));
          expect([code, read.error?.issues]).toEqual([code, undefined]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('has findings at places of a policy, each with its sentence', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        for (const { code, path, text, fix } of lint(draft, ground)) {
          expect(path.length).toBeGreaterThan(0);
          expect(text.code).toBe(`policy-lint:${code}.says`);
          if (fix) expect(fix.text.code).toBe(`policy-lint:${code}.fix`);
          if (fix) expect(fix.changes.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

test.each<[string, unknown]>([
  ['an empty draft', policyDraftSchema.parse({})],
  ['an empty object that no schema has read', {}],
])('%s has nothing to say of it', (_, draft) => {
  expect(lint(draft as PolicyDraft, ground)).toEqual([]);
});
