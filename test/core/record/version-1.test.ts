import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { acceptRecord, addNote, readRecords, sealRecord, verifyRecord } from '#core/record';
import { hash } from './made.ts';

const text = readFileSync(new URL('record-1.json', import.meta.url), 'utf8');

/** A record that was sealed and approved before version 2. */
function old() {
  const read = readRecords(text);
  const [record] = 'records' in read ? read.records : [];
  if (!record) throw new Error('It was not read.');
  return record;
}

test('a record of version 1 is read from a file and from the store, unchanged and approved as it was', async () => {
  expect(old().version).toBe(1);
  expect(acceptRecord(JSON.parse(text))).toEqual(old());
  const seen = await verifyRecord(old(), hash);
  expect(seen).toMatchObject({ decision: 'same', whole: 'same', approval: 'of-this' });
  expect(seen.digests).toEqual(old().seal);
});

test('its next change makes it one of the newest version, with the digest of its decision and its approval', async () => {
  const newer = await sealRecord(addNote(old(), '2026-11-27T08:00:00Z', 'Called again.'), hash);
  expect(newer.version).toBe(3);
  expect(newer.seal.decision).toBe(old().seal.decision);
  expect(await verifyRecord(newer, hash)).toMatchObject({ whole: 'same', approval: 'of-this' });
});

test('a version changed by hand is recognised', async () => {
  const seen = await verifyRecord({ ...old(), version: 2 }, hash);
  expect(seen.whole).toBe('changed');
});
