import { describe, expect, test } from 'vitest';
import {
  addEvidence,
  addNote,
  approvalState,
  approve,
  compareRecords,
  lastChanged,
  reactivatedOnDay,
  readRecords,
  recordDocument,
  recordFiles,
  sealRecord,
  suspendedOnDay,
  tickDuty,
  verifyRecord,
  type DecisionRecord,
  type OpenRecord,
} from '#core/record';
import { sayer } from '#i18n';
import { wordsOf } from '#i18n/dictionaries';
import { sentencesOf } from '../document/said.ts';
import { edition, fullRecord, hash, opened } from './made.ts';

const day = '2026-11-27';
const early = '2026-11-27T08:00:00Z';
const later = '2026-11-27T09:00:00Z';

/** A decision to suspend, carried out and then approved. */
async function approvedSuspension(): Promise<DecisionRecord> {
  const record = opened();
  const decided: OpenRecord = { ...record, answers: { state: 'active' }, outcome: 'suspend', duties: ['suspend'] }; // prettier-ignore
  const sealed = await sealRecord(tickDuty(decided, 'suspend', early, true, day), hash);
  const seen = { by: 'Luca Bianchi', at: early, decision: sealed.seal.decision };
  const approved = approve(sealed, { ...seen, onSameDevice: false });
  if (!approved) throw new Error('not approved');
  return sealRecord(approved, hash);
}

async function stateOf(record: DecisionRecord) {
  return approvalState(record, await verifyRecord(record, hash));
}

async function textOf(record: DecisionRecord): Promise<string> {
  const say = sayer('en', wordsOf('en', 'case-log', 'checklist', 'rules', 'figures'));
  const seen = await verifyRecord(record, hash);
  return sentencesOf(recordDocument(record, edition, seen, day))
    .map(say)
    .join('\n');
}

describe('a date that is put right after the approval', () => {
  test('stays in the record with what stood there before, and when it was changed', async () => {
    const before = await approvedSuspension();
    const after = suspendedOnDay(before, '2026-11-26', later);
    expect(after.changes).toEqual([
      { at: later, what: 'suspended-on', from: day, to: '2026-11-26' },
    ]);
  });

  test('leaves the approval to the earlier state, in the record and in its document', async () => {
    const before = await approvedSuspension();
    expect(await stateOf(before)).toBe('valid');
    expect(await textOf(before)).not.toContain('earlier state');
    const after = await sealRecord(suspendedOnDay(before, '2026-11-26', later), hash);
    expect(await stateOf(after)).toBe('earlier');
    const text = await textOf(after);
    expect(text).toContain('Luca Bianchi, 27 November 2026, 08:00 UTC, in an earlier state');
    expect(text).toContain('27 November 2026\n26 November 2026');
    expect(text).toContain('1 thing was put right');
    expect(text).toContain('nothing was changed by hand');
  });

  test('counts by its place and not by its time, since another device may have another clock', async () => {
    const before = await approvedSuspension();
    const slow = '2026-11-27T07:00:00Z';
    expect(await stateOf(await sealRecord(suspendedOnDay(before, '2026-11-26', slow), hash))).toBe('earlier'); // prettier-ignore
  });

  test('can be approved anew, and the approval before stays in the trail', async () => {
    const moved = suspendedOnDay(await approvedSuspension(), '2026-11-26', later);
    const sealed = await sealRecord(moved, hash);
    const seen = { by: 'Eva Conti', at: later, decision: sealed.seal.decision };
    const again = approve(sealed, { ...seen, onSameDevice: false });
    if (!again) throw new Error('not approved');
    const record = await sealRecord(again, hash);
    expect(await stateOf(record)).toBe('valid');
    expect(await textOf(record)).toContain('Another approval in the place of that by Luca Bianchi');
  });
});

test('what only follows a decision leaves its approval as it was', async () => {
  const before = await approvedSuspension();
  const more = [
    addNote(before, later, 'Called.'),
    addEvidence(before, { what: 'Letter', where: 'Folder 7' }, later),
    tickDuty(before, 'record', later, true, day),
    reactivatedOnDay(before, day, later),
  ];
  for (const one of more) expect(await stateOf(await sealRecord(one, hash))).toBe('valid');
});

test('a tick that is taken back leaves a trace, with the time that it had and the day that went with it', async () => {
  const before = await approvedSuspension();
  const after = tickDuty(before, 'suspend', later, false, day);
  expect(after.changes).toEqual([
    { at: later, what: 'tick-taken-back', of: 'suspend', from: early },
    { at: later, what: 'suspended-on', from: day },
  ]);
  expect(await stateOf(await sealRecord(after, hash))).toBe('earlier');
});

test('an approval on the device of the recording says so in the document', async () => {
  const record = await sealRecord(opened(), hash);
  const seen = { by: 'Luca Bianchi', at: early, decision: record.seal.decision };
  const here = approve(record, { ...seen, onSameDevice: true });
  if (!here) throw new Error('not approved');
  expect(await textOf(await sealRecord(here, hash))).toContain('no file was passed');
});

test('a record with its trail is read from its file as it was saved', async () => {
  const record = await sealRecord(suspendedOnDay(await approvedSuspension(), '2026-11-26', later), hash); // prettier-ignore
  expect(readRecords(recordFiles([record])[0] ?? '')).toEqual({ records: [record] });
});

describe('two states of one case', () => {
  const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code.split('.').at(-1)); // prettier-ignore

  test('are told apart by what each has besides', async () => {
    const full = await fullRecord();
    const { approved, ...unapproved } = full;
    expect(approved).toBeDefined();
    const mine: DecisionRecord = { ...unapproved, notes: [] };
    const { decision, added, lacking, days } = compareRecords(mine, { ...full, evidence: [] });
    expect(decision).toBe(false);
    expect(codes(added)).toEqual(['approval', 'notes']);
    expect(codes(lacking)).toEqual(['evidence']);
    expect(days).toEqual([]);
  });

  test('say when the decision is another, and which day has two dates', async () => {
    const full = await fullRecord();
    const other = { ...full, outcome: 'suspend', reactivatedOn: day };
    const { decision, days } = compareRecords(full, other);
    expect(decision).toBe(true);
    expect(codes(days)).toEqual(['reactivatedOn']);
  });
});

test('the last change of a record is the latest that it tells itself', async () => {
  const full = await fullRecord();
  expect(lastChanged(full)).toBe('2026-11-26T12:05:00Z');
  expect(lastChanged(await sealRecord(addEvidence(full, { what: 'x', where: 'y' }, later), hash))).toBe(later); // prettier-ignore
  expect(lastChanged(await sealRecord(opened(), hash))).toBe('2026-11-26T09:30:00Z');
});
