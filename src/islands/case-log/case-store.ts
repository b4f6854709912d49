import { signal } from '@preact/signals';
import {
  acceptRecord,
  sealRecord,
  verifyRecord,
  type DecisionRecord,
  type OpenRecord,
  type Verification,
} from '#core/record';
import { sha256 } from '../ui/sha-256.ts';
import { openShelf, type Entry } from '../ui/shelf.ts';

/** A case as it is kept. Its name and source are the device's own, outside of what is sealed. */
export type Kept = Entry<DecisionRecord>;

/** What happened to the last change, for the reader. */
export type Told =
  | 'kept'
  | 'forbidden'
  | 'full'
  | 'failed'
  | 'otherTab'
  | 'removed'
  | 'broughtBack'
  | 'deleted'
  | undefined;

/** What an entry is called here, where it comes from, and the revision it was made from. */
export type Frame = Pick<Kept, 'id' | 'name' | 'source'> & { basedOn: number | undefined };

/** A change that met a newer one of another tab; both are kept until the reader chooses. */
export interface Conflict {
  mine: DecisionRecord;
  frame: Frame;
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
  /** The case that was deleted last, until the page is left or everything is deleted. */
  const removed = signal<Kept | undefined>(undefined);
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

  /** Seals a record and keeps it. */
  const keep = async (open: OpenRecord, frame: Frame): Promise<boolean> =>
    put(await sealRecord(withoutSeal(open), sha256), frame);
  /** Keeps a record as it is sealed already. */
  const put = async (value: DecisionRecord, frame: Frame): Promise<boolean> => {
    const written = await shelf.write({ ...frame, value }).catch(() => undefined);
    if (written && 'conflict' in written)
      conflict.value = { mine: value, frame, theirs: written.conflict };
    else if (!written) told.value = 'failed';
    else if ('failed' in written) told.value = written.failed;
    else told.value = lasts ? 'kept' : 'forbidden';
    if (written && 'untilClosed' in written) lasts = false;
    const entry = written && ('kept' in written ? written.kept : 'untilClosed' in written ? written.untilClosed : undefined); // prettier-ignore
    await (entry ? show(entry) : refresh());
    return entry !== undefined;
  };

  /** Keeps new records of a file as they were sealed elsewhere, all or none; gives back the ids that were taken. */
  const putAll = async (
    values: readonly DecisionRecord[],
    source: string,
  ): Promise<string[] | undefined> => {
    const drafts = values.map((value) => ({ id: value.id, name: value.name, value, source }));
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
    removed,
    refresh,
    put,
    putAll,
    /** Seals and keeps a decision that was recorded here. */
    record: (open: OpenRecord) => keep(open, { id: open.id, name: open.name, basedOn: undefined }),
    /** One change of a case, from the state that the reader sees. */
    change: (kept: Kept, to: OpenRecord) => keep(to, frameOf(kept)),
    /** Keeps a record beside another one of the same case, as it is: only `addition`, after its name, tells them apart. */
    async putBeside(value: DecisionRecord, addition: string, source?: string) {
      const taken = new Set(cases.value.map(({ name }) => name));
      const names = Array.from({ length: taken.size + 1 }, (_, index) => `${value.name} (${addition}${index === 0 ? '' : ` ${index + 1}`})`); // prettier-ignore
      const name = names.find((one) => !taken.has(one)) ?? value.name;
      const id = crypto.randomUUID();
      const kept = await put(value, { id, name, ...(source !== undefined && { source }), basedOn: undefined }); // prettier-ignore
      return kept ? id : undefined;
    },
    async remove(kept: Kept) {
      await shelf.remove(kept.id);
      await refresh();
      removed.value = kept;
      told.value = 'removed';
    },
    /** Brings back the case that was deleted last; gives back its id. */
    async bringBack() {
      const kept = removed.value;
      if (!kept || !(await put(kept.value, { ...frameOf(kept), basedOn: undefined })))
        return undefined;
      removed.value = undefined;
      told.value = 'broughtBack';
      return kept.id;
    },
    async clear() {
      await shelf.clear();
      await refresh();
      removed.value = undefined;
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

/** The frame of an entry for its next state. */
export function frameOf({ id, name, source, revision }: Kept): Frame {
  return { id, name, ...(source !== undefined && { source }), basedOn: revision };
}
