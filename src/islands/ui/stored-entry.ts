/** One thing kept on a shelf. */
export interface Entry<T> {
  id: string;
  /** The reader's own name for it. */
  name: string;
  value: T;
  /** 1 when first kept, one more with each change. */
  revision: number;
  /** ISO 8601, of this device's clock. */
  savedAt: string;
  /** The name of the file that it was opened from; missing where it was made here. */
  source?: string;
}

/** An entry as it was stored, if its frame is whole and `accept` takes its value; undefined for junk. */
export function readEntry<T>(
  stored: unknown,
  accept: (value: unknown) => T | undefined,
): Entry<T> | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { id, name, value, revision, savedAt, source } = stored as Partial<
    Record<keyof Entry<T>, unknown>
  >;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof savedAt !== 'string') return undefined; // prettier-ignore
  if (typeof revision !== 'number') return undefined;
  const accepted = accept(value);
  if (accepted === undefined) return undefined;
  const entry = { id, name, value: accepted, revision, savedAt };
  return typeof source === 'string' ? { ...entry, source } : entry;
}

/** The newest first. */
export function byNewest(a: Entry<unknown>, b: Entry<unknown>): number {
  return b.savedAt.localeCompare(a.savedAt);
}
