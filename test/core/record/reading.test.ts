import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptRecord, readRecords, recordFiles } from '#core/record';
import { fullRecord } from './made.ts';

const full = await fullRecord();
const text = recordFiles([full])[0] ?? '';
const unsealed = { ...full, seal: undefined };

const bad: [string, string][] = [
  ['that is cut short', text.slice(0, -40)],
  ['that is empty', ''],
  ['that is a list', '[]'],
  ['that is null', 'null'],
  ['of another kind', JSON.stringify({ ...full, kind: 'saldo-policy' })],
  ['of another version', JSON.stringify({ ...full, version: 0 })],
  ['of version 1 with what came later', JSON.stringify({ ...full, version: 1, management: [] })],
  ['without a seal', JSON.stringify(unsealed)],
  ['with a seal that is no digest', JSON.stringify({ ...full, seal: { decision: 'x', whole: 'y' } })],
  ['with a field nobody knows', JSON.stringify({ ...full, paid: true })],
  ['with a day that does not exist', JSON.stringify({ ...full, asAt: '2026-02-30' })],
  ['with a moment in words', JSON.stringify({ ...full, prepared: { by: 'x', at: 'yesterday' } })],
  ['with a script for an answer', JSON.stringify({ ...full, answers: { state: '<script>' } })],
  ['with a name that reaches the prototype', text.replace('"name"', '"__proto__": {"x": 1}, "name"')],
  ['with ten thousand duties', JSON.stringify({ ...full, duties: Array.from({ length: 10_000 }, () => 'record') })],
  ['with a note as long as a book', JSON.stringify({ ...full, notes: [{ at: full.prepared.at, text: 'x'.repeat(500_000) }] })],
  ['of two million characters', `"${'x'.repeat(2_000_000)}"`],
  ['nested a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['of no cases', JSON.stringify({ kind: 'saldo-records', version: 1, records: [] })],
  ['of cases of which one is broken', JSON.stringify({ kind: 'saldo-records', version: 1, records: [full, { ...full, outcome: 7 }] })],
]; // prettier-ignore

test.each(bad)('a file %s is refused with what to do', (_, content) => {
  const read = readRecords(content);
  if (!('problems' in read)) throw new Error('It was read.');
  expect(read.problems.length).toBeGreaterThan(0);
  for (const { expected, whatToDo } of read.problems) {
    expect(expected.code).toMatch(/^errors:expected\./);
    expect(whatToDo.code).toMatch(/^errors:whatToDo\./);
  }
});

test.each([
  ['alone', { ...full, version: 9, more: true }, ['version']],
  ['among others', { kind: 'saldo-records', version: 1, records: [full, { ...full, version: 9 }] }, ['records', 1, 'version']],
  ['in a newer frame', { kind: 'saldo-records', version: 2, records: [] }, ['version']],
] as const)('a record of a newer Saldo, %s, is to be opened there and not put right by hand', (_, value, path) => {
  const read = readRecords(JSON.stringify(value));
  expect(read).toMatchObject({ problems: [{ path, whatToDo: { code: 'errors:whatToDo.newerRecord' } }] });
}); // prettier-ignore

test('nobody is told to put a damaged record right by hand', () => {
  const read = readRecords(JSON.stringify({ ...full, outcome: 7 }));
  expect(read).toMatchObject({
    problems: [{ whatToDo: { code: 'errors:whatToDo.askForRecord' } }],
  });
});

test.each([
  ['policy', { version: 1, partner: { name: 'Fabrikam' }, stages: [] }],
  ['ledger', { invoice: { number: 'A-1' }, events: [] }],
  ['answers', { state: 'active', harm: 'yes' }],
  ['unknown', { kind: 'saldo-policy' }],
  ['unknown', { hello: ['world'] }],
  ['unknown', [1, 2]],
] as const)('a file that is no case is said to be: %s', (foreign, value) => {
  expect(readRecords(JSON.stringify(value))).toMatchObject({ foreign });
});

test('a damaged record is still said to be one', () => {
  expect(readRecords(JSON.stringify({ ...full, outcome: 7 }))).not.toHaveProperty('foreign');
});

test('a file of several cases gives all of them', () => {
  const other = { ...full, id: 'case-0002' };
  expect(readRecords(recordFiles([full, other])[0] ?? '')).toEqual({ records: [full, other] });
});

test('whatever stands in a file or in a store, it is a record or refused, and never a fault', () => {
  const wild = fc.oneof(
    fc.jsonValue(),
    fc.jsonValue().map((value) => ({ ...full, answers: value })),
    fc.jsonValue().map((value) => ({ kind: 'saldo-records', version: 1, records: value })),
  );
  fc.assert(
    fc.property(wild, (value) => {
      const read = readRecords(JSON.stringify(value));
      expect('problems' in read || 'records' in read).toBe(true);
      expect(() => acceptRecord(value)).not.toThrow();
    }),
  );
  fc.assert(
    fc.property(fc.string(), (any) => {
      expect(() => readRecords(any)).not.toThrow();
    }),
  );
});
