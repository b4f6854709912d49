import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  approve,
  canonicalJson,
  readRecords,
  recordFiles,
  sealRecord,
  verifyRecord,
  type DecisionRecord,
} from '#core/record';
import { fullRecord, hash, opened } from './made.ts';

const full = await fullRecord();
const unchanged = { decision: 'same', whole: 'same', approval: 'of-this' };

/** Every value inside a value that has no values of its own, by its path. */
function leaves(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [...keys].flatMap((key) =>
    leaves((value as Record<string, unknown>)[key], [...path, key]),
  );
}

/** A copy with another value at a path. */
function withOther(record: DecisionRecord, path: readonly (string | number)[]): DecisionRecord {
  const copy = structuredClone(record);
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy); // prettier-ignore
  const found = (holder as Record<string, unknown>)[last];
  const other =
    typeof found === 'string'
      ? found.replace(/.$/, (letter) => (letter === '1' ? '2' : '1'))
      : Number(found) + 1;
  (holder as Record<string, unknown>)[last] = other;
  return copy;
}

test('a record is as it was sealed', async () => {
  expect(await verifyRecord(full, hash)).toMatchObject(unchanged);
});

test.each(leaves(full).map((path) => [path.join('.'), path] as const))(
  'a change of %s is recognised',
  async (_, path) => {
    const { decision, whole } = await verifyRecord(withOther(full, path), hash);
    expect([decision, whole]).toContain('changed');
  },
);

test('something put in or taken out is recognised', async () => {
  const more = { ...full, notes: [...full.notes, { at: '2026-11-26T13:00:00Z', text: 'Paid.' }] };
  const less = { ...full, evidence: [] };
  const swapped = { ...full, duties: full.duties.toReversed() };
  for (const record of [more, less])
    expect(await verifyRecord(record, hash)).toMatchObject({ decision: 'same', whole: 'changed' });
  expect(await verifyRecord(swapped, hash)).toMatchObject({ decision: 'changed' });
});

test('whoever seals a changed decision again loses the approval', async () => {
  const again = await sealRecord({ ...full, outcome: 'reactivate' }, hash);
  expect(await verifyRecord(again, hash)).toMatchObject({
    decision: 'same',
    whole: 'same',
    approval: 'of-another',
  });
});

test('the order of names and white space in a file change nothing', async () => {
  const turned = Object.fromEntries(Object.entries(full).toReversed());
  const read = readRecords(JSON.stringify(turned, null, 7));
  if (!('records' in read)) throw new Error('not read');
  expect(await verifyRecord(read.records[0] ?? full, hash)).toMatchObject(unchanged);
});

test('export and import give the same record with the same digests', async () => {
  const words = fc.string({ minLength: 1, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(words, words, fc.array(words, { maxLength: 5 }), async (name, by, texts) => {
      const notes = texts.map((text) => ({ at: '2026-11-26T10:00:00Z', text }));
      const sealed = await sealRecord({ ...opened(), name, prepared: { by, at: '2026-11-26T09:00:00Z' }, notes }, hash); // prettier-ignore
      const read = readRecords(recordFiles([sealed])[0] ?? '');
      expect(read).toEqual({ records: [sealed] });
      expect(await verifyRecord(sealed, hash)).toMatchObject({ ...unchanged, approval: 'none' });
    }),
    { numRuns: 60 },
  );
});

test('as many cases as fit go into one file, and every file can be read again', () => {
  const many = Array.from({ length: 700 }, (_, index) => ({ ...full, id: `case-${1000 + index}` }));
  const files = recordFiles(many);
  expect(files.length).toBeGreaterThan(1);
  const read = files.flatMap((text) => {
    const found = readRecords(text);
    return 'records' in found ? found.records : [];
  });
  expect(read).toEqual(many);
});

describe('approval', () => {
  const at = '2026-11-26T11:00:00Z';

  const by = (name: string, onSameDevice = false) =>
    approve(opened(), { by: name, at, decision: full.seal.decision, onSameDevice });

  test.each(['Ana Ruiz', 'ana ruiz', '  ANA   RUIZ ', 'Ａna Ruiz', 'ANA RUIZ.', 'Aña Ruíz', 'Ruiz, Ana', 'AnaRuiz'])(
    'is refused to “%s”, who prepared the case',
    (name) => {
      expect(by(name)).toBeUndefined();
    },
  ); // prettier-ignore

  test.each(['Ana Ruiz Gil', 'Ana', 'Anna Ruiz', '安娜'])('is open to “%s”', (name) => {
    expect(by(name)?.approved?.by).toBe(name);
  });

  test('names the second person and the decision that they saw', () => {
    const seen = { by: 'Luca Bianchi', at, decision: full.seal.decision, after: 0 };
    expect(by('Luca Bianchi')?.approved).toEqual(seen);
    expect(by('Luca Bianchi', true)?.approved).toEqual({ ...seen, onSameDevice: true });
  });
});

test('equal content is equal text, in whatever order its names come', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).toReversed());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
    }),
  );
});
