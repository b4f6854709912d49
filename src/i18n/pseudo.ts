const accents: Readonly<Record<string, string>> = {
  a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', n: 'ñ', c: 'ç', s: 'š', y: 'ý', z: 'ž',
  A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', N: 'Ñ', C: 'Ç', S: 'Š', Y: 'Ý', Z: 'Ž',
}; // prettier-ignore

/**
 * A sentence made strange: accented, about 40 % longer and in brackets, so that a sentence that never
 * went through the dictionaries, and a box too small for a longer language, both show.
 * `{{placeholders}}`, tags and `$t(…)` are left alone.
 */
export function pseudoSentence(sentence: string): string {
  const accented = sentence.replace(
    /(\{\{.*?\}\}|<[^>]*>|\$t\([^)]*\))|([A-Za-z])/g,
    (whole: string, kept: string | undefined) => (kept ? kept : (accents[whole] ?? whole)),
  );
  const padding = '~'.repeat(Math.ceil(sentence.length * 0.4));
  return `⟦${accented}${padding}⟧`;
}

/** Every sentence of a dictionary made strange; its keys stay. */
export function pseudoDictionary<T>(dictionary: T): T {
  if (typeof dictionary === 'string') return pseudoSentence(dictionary) as T;
  if (Array.isArray(dictionary)) return dictionary.map(pseudoDictionary) as T;
  if (dictionary !== null && typeof dictionary === 'object') {
    return Object.fromEntries(
      Object.entries(dictionary).map(([key, value]) => [key, pseudoDictionary(value)]),
    ) as T;
  }
  return dictionary;
}
