/**
 * JSON in the one form in which equal content is equal text: names in the order of their code units, no
 * white space, nothing that is undefined (as in RFC 8785, for content without fractions).
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    const entries = Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return Object.fromEntries(entries);
  });
}
