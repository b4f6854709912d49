import { describe, expect, test } from 'vitest';
import { policyDraftSchema, type PolicyDraft } from '#core/policy';
import { policyJson } from '#export/policy-json';
import { hostileWords } from '../support/hostile-words.ts';
import { preset, wholeDraft } from '../support/policy-preset.ts';

/** The same draft with the fields of every object in another order. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed<unknown>(inner)]),
  ) as T;
}

describe.each([
  ['a preset', preset('balanced')],
  ['a whole policy', wholeDraft('balanced')],
])('%s as a file', (_, draft) => {
  test('is the same bytes however its fields were put together', () => {
    expect(policyJson(reversed(draft))).toBe(policyJson(draft));
  });

  test('is read again as the same policy', () => {
    expect(policyDraftSchema.parse(JSON.parse(policyJson(draft)))).toEqual(draft);
  });

  test('begins with its version, has two spaces and ends with a line end', () => {
    expect(policyJson(draft)).toMatch(/^\{\n {2}"version": 1,\n[^]*[^\n]\n$/);
  });
});

test.each(Object.entries(hostileWords))('words that are %s come back as they were', (_, words) => {
  const draft: PolicyDraft = { ...preset('balanced'), covers: words.slice(0, 2000) };
  expect(JSON.parse(policyJson(draft))).toMatchObject({ covers: words.slice(0, 2000) });
});
