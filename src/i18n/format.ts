import type { Locale } from './locales.ts';

/** U+00A0: keeps a number and its unit on one line. */
const noBreakSpace = '\u00a0';

/** U+202F, which does not break either: between thousands in Spanish. */
const thinSpace = '\u202f';

/** Making a formatter costs a hundred times what using it does; each is made once. */
const made = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  const known = made.get(key) as T | undefined;
  if (known) return known;
  const formatter = make();
  made.set(key, formatter);
  return formatter;
}

/** How many written figures are kept: some pages full. */
const mostKept = 2000;

/** Dates and amounts as they were written before: a page says the same ones at every key. */
const kept = new Map<string, string>();

function keptOr(key: string, write: () => string): string {
  let text = kept.get(key);
  if (text === undefined) {
    text = write();
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, text);
  }
  return text;
}

/**
 * A number as a language writes it. Spanish parts thousands by a thin space from five digits on, never by a mark (RAE,
 * BIPM): `10.000` is ten in Mexico and ten thousand in Spain. The others part them from four digits on, so that
 * columns agree.
 */
function written(value: number | string, locale: Locale, options: Intl.NumberFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  return keptOr(`${key} ${value}`, () => {
    const useGrouping = locale === 'es' ? 'min2' : 'always';
    const format = once(key, () => new Intl.NumberFormat(locale, { ...options, useGrouping }));
    // Decimal strings are read by it as they are; its type knows only numbers.
    const parts = format.formatToParts(value as number);
    const isParted = ({ type }: Intl.NumberFormatPart) => type === 'group' && locale === 'es';
    return parts.map((part) => (isParted(part) ? thinSpace : glued(part.value))).join('');
  });
} // prettier-ignore

function glued(text: string): string {
  return text.replace(/[ \u202f]/g, noBreakSpace);
}

/** A plain number in the style of a language: `10,000`, `10 000`, `10.000`. */
export function formatNumber(value: number, locale: Locale): string {
  return written(value, locale, {});
}

/** A percentage: `value` is 1.5 for one and a half per cent. */
export function formatPercent(value: number, locale: Locale): string {
  return written(value / 100, locale, { style: 'percent', maximumFractionDigits: 4 });
}

/** An amount, a number or a decimal string, with the ISO 4217 code of its currency; whole amounts have no decimals. */
export function formatMoney(value: number | string, currency: string, locale: Locale): string {
  return written(value, locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    trailingZeroDisplay: 'stripIfInteger',
  });
}

/** A number of one of the units that Intl knows, written out: `60 days`, `60 días`. */
export function formatUnit(
  value: number,
  unit: 'hour' | 'day' | 'week' | 'month' | 'year',
  locale: Locale,
): string {
  return written(value, locale, { style: 'unit', unit, unitDisplay: 'long' });
}

/** Dates and lists in English are British: the day stands before the month. */
function regional(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/**
 * A civil date in words. `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; what it leaves out is left out.
 * Counted in UTC, so that the day never shifts with the machine's time zone.
 */
export function formatDate(date: string, locale: Locale): string {
  return keptOr(`date ${locale} ${date}`, () => writtenDate(date, locale));
}

function writtenDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-').map(Number);
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) parts.month = 'long';
  if (day !== undefined) parts.day = 'numeric';
  const instant = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  const key = `date ${locale} ${Object.keys(parts).length}`;
  const format = once(key, () => new Intl.DateTimeFormat(regional(locale), parts));
  const said = format.format(instant);
  // Italian writes the first of a month as an ordinal.
  return locale === 'it' ? said.replace(/^1 /, '1º ') : said;
}

/** Things joined as a language joins them: `a, b and c`. */
export function formatList(items: readonly string[], locale: Locale): string {
  return once(`list ${locale}`, () => new Intl.ListFormat(regional(locale))).format(items);
}
