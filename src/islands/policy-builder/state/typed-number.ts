/** A whole number as somebody types it, a minus sign allowed; undefined for anything else. */
export function typedInteger(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0]/g, '').replace('\u2212', '-');
  return /^-?\d{1,9}$/.test(plain) ? Number(plain) : undefined;
}

/**
 * A decimal as somebody types it in any of our languages: `1234.5`, `1234,50`, `1.234,50`, `12 000`.
 * A group of three digits after a single mark is read as thousands. Undefined for anything else.
 */
export function typedDecimal(text: string): string | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '');
  const grouped = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:[.,](\d{1,2}))?$/.exec(plain);
  const parts = grouped
    ? { whole: (grouped[1] ?? '').replace(/[.,]/g, ''), rest: grouped[3] }
    : undefined;
  const simple = /^(\d+)(?:[.,](\d+))?$/.exec(plain);
  const whole = parts?.whole ?? simple?.[1];
  if (whole === undefined) return undefined;
  const rest = parts ? parts.rest : simple?.[2];
  const digits = whole.replace(/^0+(?=\d)/, '');
  return rest === undefined ? digits : `${digits}.${rest}`;
}
