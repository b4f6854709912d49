import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { readCalendarText, readJsonText, readLedgerText, readPolicy } from '#core/reading';
import { wholeDraft } from '../../support/policy-preset.ts';
import { cny, doneOnTime, ledgerOf } from '../../support/timeline-case.ts';

const policy = JSON.stringify(wholeDraft('balanced'));
const ledger = JSON.stringify(
  ledgerOf([...doneOnTime('call'), { on: '2026-04-02', type: 'payment', amount: cny(5) }]),
);
const readers = [readPolicy, readLedgerText, readCalendarText, readJsonText];
const prototype = Object.getOwnPropertyNames(Object.prototype).sort();

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(prototype);
});

/** A value or problems, each with its place and its sentences; never a throw. */
function expectAnswer(text: string): void {
  for (const read of readers) {
    const answer = read(text);
    if (!('problems' in answer)) continue;
    expect(answer.problems.length).toBeGreaterThan(0);
    for (const { expected, found, whatToDo } of answer.problems) {
      expect([expected.code, whatToDo.code].every((code) => code.startsWith('errors:'))).toBe(true);
      if (typeof found === 'string') {
        expect(found.length).toBeLessThanOrEqual(80);
        expect(found).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }
    }
  }
}

test('any text has an answer', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectAnswer));
});

test('any JSON has an answer', () => {
  fc.assert(fc.property(fc.json({ depthSize: 'large' }), expectAnswer));
});

test('a good file with a piece cut out, doubled or replaced has an answer', () => {
  const piece = fc.oneof(
    fc.constantFrom('"__proto__":', '"constructor":{}', '1e999', '-0', 'null', '[]', '{}', '"\\u0000"', '<script>'),
    fc.string({ maxLength: 12 }),
  ); // prettier-ignore
  fc.assert(
    fc.property(
      fc.constantFrom(policy, ledger),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat({ max: 40 }),
      piece,
      (text, at, length, replacement) => {
        const from = Math.floor(at * text.length);
        expectAnswer(text.slice(0, from) + replacement + text.slice(from + length));
      },
    ),
    { numRuns: 300 },
  );
});

test('a good file with any value in any place has an answer', () => {
  const places = [...paths(JSON.parse(policy))];
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      (path, value) => {
        const changed = JSON.parse(policy) as Record<string, unknown>;
        const last = path.at(-1) ?? '';
        const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], changed); // prettier-ignore
        (parent as Record<string, unknown>)[last] = value;
        expect(Object.keys(readPolicy(changed))).toEqual([
          expect.stringMatching(/^(draft|problems)$/),
        ]);
      },
    ),
    { numRuns: 300 },
  );
});

function* paths(value: unknown, path: string[] = []): Generator<string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* paths(inner, [...path, key]);
}

test.each([
  ['a hundred thousand faults', `{"stages":[${'{},'.repeat(4999)}{}],"partner":{"contacts":[${'{},'.repeat(4999)}{}]}}`],
  ['faults in lists of lists', `{"events":[${Array.from({ length: 20 }, () => `{"on":"2026-01-01","type":"plan-agreed","instalments":[${'{},'.repeat(4000)}{}]}`).join()}]}`],
  ['a million unknown names', `{${Array.from({ length: 4900 }, (_, index) => `"${index}-${'x'.repeat(150)}":0`).join()}}`],
  ['half a million brackets', '['.repeat(500_000) + ']'.repeat(500_000)],
  ['a name of a million characters', `{"cloud":"${'\u202e'.repeat(999_000)}"}`],
])('%s have an answer', (_, text) => {
  expectAnswer(text);
}); // prettier-ignore

/**
 * Wall time says little here, so steps are counted: how often a value of the text is looked at. A proxy
 * counts each look at a list of `size` faulty stages.
 */
test('twice the text is no more than about twice the work', () => {
  const looks = (size: number) => {
    let count = 0;
    const list = new Proxy(
      Array.from({ length: size }, () => 0),
      { get: (target, key, receiver) => (count++, Reflect.get(target, key, receiver) as unknown) },
    );
    readPolicy({ stages: list });
    return count;
  };
  expect(looks(4000) / looks(2000)).toBeLessThan(2.2);
});
