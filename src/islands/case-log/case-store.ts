import { signal } from '@preact/signals';
import {
  acceptRecord,
  addNote,
  isChanged,
  sealRecord,
  takeOver,
  verifyRecord,
  type DecisionRecord,
  type OpenRecord,
  type Verification,
} from '#core/record';
import { sha256 } from '../ui/sha-256.ts';
import { openShelf, type Entry } from '../ui/shelf.ts';
import { now } from './moment.ts';

/** A case as it is kept. */
export type Kept = Entry<DecisionRecord>;

/** What happened to the last change, for the reader. */
export type Told =
  'kept' | 'forbidden' | 'full' | 'failed' | 'otherTab' | 'removed' | 'deleted' | undefined;

/** A change that met a newer one of another tab; both are kept until the reader chooses. */
export interface Conflict {
  mine: DecisionRecord;
  theirs: Kept | undefined;
}

/** The cases of this device, as signals, and everything that can be done to them. */
export function openCases() {
  const shelf = openShelf<DecisionRecord>('cases', acceptRecord);
  const cases = signal<readonly Kept[]>([]);
  const unreadable = signal(0);
  const seen = signal<ReadonlyMap<string, Verification>>(new Map());
  const told = signal<Told>(undefined);
  const conflict = signal<Conflict | undefined>(undefined);
  let lasts = true;
  let shown = 0;

  /** Reads everything anew: at the beginning, and when more than one case may have changed. */
  const refresh = async (): Promise<void> => {
    const before = shown;
    const read = await shelf.listAndCount();
    // What was kept meanwhile may be missing from what was read.
    if (shown !== before) return refresh();
    unreadable.value = read.unreadable;
    const list = (cases.value = read.entries);
    const found = await Promise.all(list.map(async ({ id, value }) => [id, await verifyRecord(value, sha256)] as const)); // prettier-ignore
    if (cases.value !== list) return refresh();
    seen.value = new Map(found);
  };
  /** Shows one case as it was kept just now, and leaves the others as they are: there may be hundreds. */
  const show = async (entry: Kept) => {
    shown++;
    cases.value = [entry, ...cases.value.filter(({ id }) => id !== entry.id)];
    const found = await verifyRecord(entry.value, sha256);
    seen.value = new Map([...seen.value, [entry.id, found]]);
  };

  /** Seals a record and keeps it; `basedOn` is the revision it was made from. */
  const keep = async (open: OpenRecord, basedOn: number | undefined): Promise<boolean> => {
    const value = await sealRecord(withoutSeal(open), sha256);
    return put(value, basedOn);
  };
  /** Keeps a record as it was sealed elsewhere. */
  const put = async (value: DecisionRecord, basedOn: number | undefined): Promise<boolean> => {
    const { id, name } = value;
    const written = await shelf.write({ id, name, value, basedOn }).catch(() => undefined);
    if (written && 'conflict' in written)
      conflict.value = { mine: value, theirs: written.conflict };
    else if (!written) told.value = 'failed';
    else if ('failed' in written) told.value = written.failed;
    else told.value = lasts ? 'kept' : 'forbidden';
    if (written && 'untilClosed' in written) lasts = false;
    const entry = written && ('kept' in written ? written.kept : 'untilClosed' in written ? written.untilClosed : undefined); // prettier-ignore
    await (entry ? show(entry) : refresh());
    return entry !== undefined;
  };

  /** Keeps new records as they were sealed elsewhere, all or none; gives back the ids that were taken. */
  const putAll = async (values: readonly DecisionRecord[]): Promise<string[] | undefined> => {
    const drafts = values.map((value) => ({ id: value.id, name: value.name, value }));
    const result = await whileHeld(() => shelf.addAll(drafts)).catch(() => undefined);
    if (!result) told.value = 'failed';
    else if (result.failed) told.value = result.failed;
    else if (result.added.length > 0) told.value = lasts ? 'kept' : 'forbidden';
    if (result?.failed === 'forbidden') lasts = false;
    await refresh();
    return result && result.failed !== 'full' ? result.taken : undefined;
  };

  shelf.watch(() => {
    const before = new Map(cases.value.map(({ id, revision }) => [id, revision]));
    void refresh().then(() => {
      const changed = cases.value.some(({ id, revision }) => before.has(id) && before.get(id) !== revision); // prettier-ignore
      if (changed) told.value = 'otherTab';
    });
  });

  return {
    cases,
    unreadable,
    /** How each case stands against its seal, by its id. */
    seen,
    told,
    conflict,
    refresh,
    keep,
    put,
    putAll,
    /** One change of a case, from the state that the reader sees. */
    change: (kept: Kept, to: OpenRecord) => keep(to, kept.revision),
    async remove(id: string) {
      await shelf.remove(id);
      await refresh();
      told.value = 'removed';
    },
    async clear() {
      await shelf.clear();
      await refresh();
      told.value = 'deleted';
    },
  };
}

/** Asks before the page is left while something is being written. */
async function whileHeld<T>(work: () => Promise<T>): Promise<T> {
  const hold = (event: BeforeUnloadEvent) => event.preventDefault();
  addEventListener('beforeunload', hold);
  try {
    return await work();
  } finally {
    removeEventListener('beforeunload', hold);
  }
}

/** The cases of this device. */
export type Cases = ReturnType<typeof openCases>;

/** A record that may be changed and sealed again. */
export function withoutSeal(record: OpenRecord | DecisionRecord): OpenRecord {
  const copy: OpenRecord & Partial<Pick<DecisionRecord, 'seal'>> = { ...record };
  delete copy.seal;
  return copy;
}

/**
 * The same record as a case of its own; `note` says why there are two. One that had been changed since it
 * was sealed says so for ever, since the copy has a new seal.
 */
export async function asCopy(
  record: OpenRecord | DecisionRecord,
  note: string,
): Promise<OpenRecord> {
  const seen = 'seal' in record ? await verifyRecord(record, sha256) : undefined;
  const open = 'seal' in record && seen && isChanged(seen) ? takeOver(record, now(), seen) : record;
  return addNote({ ...withoutSeal(open), id: crypto.randomUUID() }, now(), note);
}
