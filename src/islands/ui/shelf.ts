import { deviceStore, sessionStore, type ShelfName, type Store } from './device-store.ts';
import { byNewest, readEntry, type Entry } from './stored-entry.ts';

export type { ShelfName } from './device-store.ts';
export type { Entry } from './stored-entry.ts';

/** What is to be kept. `basedOn` is the revision it was made from; undefined for something new. */
export interface Draft<T> {
  id: string;
  name: string;
  value: T;
  /** The name of the file that it comes from, if it does. */
  source?: string;
  basedOn: number | undefined;
}

/** What became of a wish to keep something. */
export type Written<T> =
  | { kept: Entry<T> }
  /** Not kept: another tab was faster. What it left; undefined when that was removed or cannot be read. */
  | { conflict: Entry<T> | undefined }
  /** Not kept: the disk is full. What was there before is still there. */
  | { failed: 'full' }
  /** Kept only until the page is closed, since this browser keeps nothing. Said once for each shelf. */
  | { failed: 'forbidden'; untilClosed: Entry<T> };

/** What became of several new things: the ids of those that were already there, and those of the others. */
export interface Added {
  added: string[];
  taken: string[];
  failed?: 'full' | 'forbidden';
}

/** Things kept on this device, and nowhere else. */
export interface Shelf<T> {
  /** Everything that can be read, the newest first. */
  list(): Promise<Entry<T>[]>;
  /** The same, with how many things are kept that this version cannot read. They stay until `clear`. */
  listAndCount(): Promise<{ entries: Entry<T>[]; unreadable: number }>;
  read(id: string): Promise<Entry<T> | undefined>;
  write(draft: Draft<T>): Promise<Written<T>>;
  /** Several new things at once: all are kept or none. Those whose id is taken come back untouched. */
  addAll(drafts: readonly Omit<Draft<T>, 'basedOn'>[]): Promise<Added>;
  remove(id: string): Promise<void>;
  /** Removes everything, what cannot be read too. */
  clear(): Promise<void>;
  /** Calls `changed` when another tab has changed this shelf. Gives back the way to stop. */
  watch(changed: () => void): () => void;
}

/** One store for a shelf and page, so that two parts of a page see the same entries. */
const stores = new Map<ShelfName, Promise<{ store: Store; lasting: boolean }>>();
const told = new Set<ShelfName>();

/**
 * Opens a shelf of this device. `accept` reads a stored value, perhaps one of an older version, and
 * refuses junk with undefined: junk is skipped, never overwritten and never removed by the way.
 */
export function openShelf<T>(
  name: ShelfName,
  accept: (stored: unknown) => T | undefined,
): Shelf<T> {
  const store = async () => (await storeOf(name)).store;
  const read = (stored: unknown) => readEntry(stored, accept);
  const listAndCount = async () => {
    const stored = await (await store()).all();
    const entries = stored.flatMap((one) => read(one) ?? []).sort(byNewest);
    return { entries, unreadable: stored.length - entries.length };
  };
  const tell = () => channel(name)?.postMessage('changed');
  return {
    list: async () => (await listAndCount()).entries,
    listAndCount,
    read: async (id) => read(await (await store()).get(id)),
    async write(draft) {
      const written = await write(name, draft, read);
      if (!('conflict' in written)) tell();
      return written;
    },
    async addAll(drafts) {
      const added = await addAll(name, drafts);
      if (added.added.length > 0) tell();
      return added;
    },
    async remove(id) {
      await (await store()).remove(id);
      tell();
    },
    async clear() {
      await (await store()).clear();
      tell();
    },
    watch(changed) {
      const line = channel(name);
      line?.addEventListener('message', changed);
      return () => line?.removeEventListener('message', changed);
    },
  };
}

async function write<T>(
  name: ShelfName,
  { basedOn, ...draft }: Draft<T>,
  read: (stored: unknown) => Entry<T> | undefined,
): Promise<Written<T>> {
  const { store, lasting } = await storeOf(name);
  const entry = { ...draft, revision: (basedOn ?? 0) + 1, savedAt: new Date().toISOString() };
  let faster: { entry: Entry<T> | undefined } | undefined;
  const change = store.change([draft.id], (_, stored) => {
    const current = (stored as Partial<Entry<T>> | undefined)?.revision;
    if (current === basedOn && (stored === undefined) === (basedOn === undefined)) return entry;
    faster = { entry: read(stored) };
    return undefined;
  });
  try {
    await change;
  } catch (error) {
    if (isFull(error)) return { failed: 'full' };
    throw error;
  }
  if (faster) return { conflict: faster.entry };
  if (lasting || told.has(name)) return { kept: entry };
  told.add(name);
  return { failed: 'forbidden', untilClosed: entry };
}

async function addAll<T>(
  name: ShelfName,
  drafts: readonly Omit<Draft<T>, 'basedOn'>[],
): Promise<Added> {
  const { store, lasting } = await storeOf(name);
  const savedAt = new Date().toISOString();
  const wanted = new Map(drafts.map((draft) => [draft.id, { ...draft, revision: 1, savedAt }]));
  const result: Added = { added: [], taken: [] };
  try {
    await store.change([...wanted.keys()], (id, stored) => {
      result[stored === undefined ? 'added' : 'taken'].push(id);
      return stored === undefined ? wanted.get(id) : undefined;
    });
  } catch (error) {
    if (isFull(error)) return { added: [], taken: [], failed: 'full' };
    throw error;
  }
  if (lasting || told.has(name)) return result;
  told.add(name);
  return { ...result, failed: 'forbidden' };
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

async function storeOf(name: ShelfName): Promise<{ store: Store; lasting: boolean }> {
  const known = stores.get(name);
  if (known) return known;
  const made = deviceStore(name).then((store) =>
    store ? { store, lasting: true } : { store: sessionStore(), lasting: false },
  );
  stores.set(name, made);
  return made;
}

const channels = new Map<ShelfName, BroadcastChannel>();

/** The line to other tabs; what is sent on it does not come back. Undefined where the browser has none. */
function channel(name: ShelfName): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  const made = channels.get(name) ?? new BroadcastChannel(`saldo-${name}`);
  channels.set(name, made);
  return made;
}
