import type { Locale } from './locales.ts';

/** U+00A0: keeps a number and its unit on one line. */
const noBreakSpace = '\u00a0';

function glued(text: string): string {
  return text.replace(/[ \u202f]/g, noBreakSpace);
}

/**
 * A plain number in the style of a language: `1,000`, `1.000`.
 * Grouping starts at four digits in all languages so that columns agree.
 */
export function formatNumber(value: number, locale: Locale): string {
  return glued(new Intl.NumberFormat(locale, { useGrouping: 'always' }).format(value));
}

/** A percentage: `value` is 1.5 for one and a half per cent. */
export function formatPercent(value: number, locale: Locale): string {
  const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 });
  return glued(format.format(value / 100));
}

/** An amount with the ISO 4217 code of its currency; whole amounts have no decimals. */
export function formatMoney(value: number, currency: string, locale: Locale): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    useGrouping: 'always',
    trailingZeroDisplay: 'stripIfInteger',
  });
  return glued(format.format(value));
}

/** A number of one of the units that Intl knows, written out: `60 days`, `60 días`. */
export function formatUnit(
  value: number,
  unit: 'hour' | 'day' | 'week' | 'month' | 'year',
  locale: Locale,
): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    useGrouping: 'always',
  });
  return glued(format.format(value));
}

/**
 * A civil date in words. `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; what it leaves out is left out.
 * Counted in UTC, so that the day never shifts with the machine's time zone.
 */
export function formatDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-').map(Number);
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) parts.month = 'long';
  if (day !== undefined) parts.day = 'numeric';
  const instant = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  return glued(new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, parts).format(instant));
}

/** Things joined as a language joins them: `a, b and c`. */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale).format(items);
}
