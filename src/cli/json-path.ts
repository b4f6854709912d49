/** A place in JSON as `$.stages[3].offset.days`; names that are no plain words stand in brackets and quotes. */
export function jsonPath(path: readonly PropertyKey[]): string {
  const steps = path.map((key) => {
    if (typeof key === 'number') return `[${key}]`;
    const name = String(key);
    return /^[A-Za-z_][\w-]{0,60}$/.test(name)
      ? `.${name}`
      : `[${JSON.stringify(name.slice(0, 60))}]`;
  });
  return `$${steps.join('')}`;
}
