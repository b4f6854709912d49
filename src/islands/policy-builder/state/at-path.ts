/** Where a field stands in a draft: keys of objects and numbers of lists. */
export type Path = readonly (string | number)[];

/** The value at a path; undefined where nothing is. */
export function valueAt(draft: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string | number, unknown>)[key]
        : undefined,
    draft,
  );
}

/**
 * The same draft with another value at a path; what lies on the way is made, and undefined takes the
 * value away. Nothing that was there is changed.
 */
export function withValueAt<T>(draft: T, path: Path, value: unknown): T {
  const [key, ...rest] = path;
  if (key === undefined) return value as T;
  if (typeof key === 'number') {
    const list = Array.isArray(draft) ? [...(draft as unknown[])] : [];
    if (rest.length === 0 && value === undefined) list.splice(key, 1);
    else list[key] = withValueAt(list[key], rest, value);
    return list as T;
  }
  const { [key]: inner, ...others } = (draft ?? {}) as Record<string, unknown>;
  if (rest.length === 0 && value === undefined) return others as T;
  // A defined property, so that no key means anything but itself; known keys keep their order.
  return Object.defineProperty({ ...(draft as object) }, key, {
    value: withValueAt(inner, rest, value),
    configurable: true,
    enumerable: true,
    writable: true,
  }) as T;
}

/** A path as one text, to tell fields apart. */
export function keyOf(path: Path): string {
  return path.join('.');
}
