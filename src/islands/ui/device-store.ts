import { openDB, type IDBPDatabase } from 'idb';

/** Every shelf there is, in the order in which they came: a new one goes to the end, none goes. */
export const shelfNames = ['policies', 'ledgers', 'cases'] as const;

/** The name of a shelf. */
export type ShelfName = (typeof shelfNames)[number];

/** Where entries lie under their ids. `change` sees what is there and puts another in one step. */
export interface Store {
  all(): Promise<unknown[]>;
  get(id: string): Promise<unknown>;
  /**
   * Puts what `next` makes of what is there, for each id; nothing, where it makes nothing. All of it is kept
   * or none, whatever happens meanwhile.
   */
  change(
    ids: readonly string[],
    next: (id: string, stored: unknown) => object | undefined,
  ): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** The store of a shelf in IndexedDB; undefined where the browser has none or forbids it. */
export async function deviceStore(name: ShelfName): Promise<Store | undefined> {
  const database = await open().catch(() => undefined);
  if (!database) return undefined;
  return {
    all: async () => (await open()).getAll(name),
    get: async (id) => (await open()).get(name, id) as Promise<unknown>,
    async change(ids, next) {
      const transaction = (await open()).transaction(name, 'readwrite');
      const puts = ids.map(async (id) => {
        const put = next(id, await transaction.store.get(id));
        if (put) await transaction.store.put(put);
      });
      // All are awaited, so that a full disk, which ends the transaction late, is not missed.
      await Promise.all([...puts, transaction.done]);
    },
    remove: async (id) => (await open()).delete(name, id),
    clear: async () => (await open()).clear(name),
  };
}

/** A store that ends with the page, for where nothing can be kept. */
export function sessionStore(): Store {
  const kept = new Map<string, unknown>();
  return {
    all: () => Promise.resolve([...kept.values()]),
    get: (id) => Promise.resolve(kept.get(id)),
    change(ids, next) {
      for (const id of ids) {
        const put = next(id, kept.get(id));
        if (put) kept.set(id, structuredClone(put));
      }
      return Promise.resolve();
    },
    remove: (id) => Promise.resolve(void kept.delete(id)),
    clear: () => Promise.resolve(kept.clear()),
  };
}

let opened: Promise<IDBPDatabase> | undefined;

/** One database for all shelves; its version is how many shelves it has. */
function open(): Promise<IDBPDatabase> {
  opened ??= openNow();
  opened.catch(() => (opened = undefined));
  return opened;
}

/** Never throws at once: some browsers refuse by an error in place of a rejected promise. */
async function openNow(): Promise<IDBPDatabase> {
  return openDB('saldo', shelfNames.length, {
    upgrade(database) {
      for (const name of shelfNames)
        if (!database.objectStoreNames.contains(name))
          database.createObjectStore(name, { keyPath: 'id' });
    },
    // A newer page wants to add a shelf: step aside, and open again when something is asked.
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated() {
      opened = undefined;
    },
  });
}
