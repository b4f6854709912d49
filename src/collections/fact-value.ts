import type { TFunction } from 'i18next';
import {
  formatDate,
  formatMoney,
  formatNumber,
  formatPercent,
  formatUnit,
  type Locale,
} from '#i18n';
import type { FactValue } from './schemas.ts';

/**
 * A fact's value as a reader meets it: `60 days`, `1,5 % al mes`, `40 EUR`.
 * `t` speaks the same language as `locale`.
 */
export function sayValue(value: FactValue, locale: Locale, t: TFunction<'site'>): string {
  if ('words' in value) return value.words[locale];
  if ('date' in value) return formatDate(value.date, locale);
  if ('percent' in value) {
    const percent = formatPercent(value.percent, locale);
    return value.per ? t(`fact.per.${value.per}`, { value: percent }) : percent;
  }
  if ('points' in value) {
    return counted('fact.points', value.points, locale, t);
  }
  const say = (amount: number) => sayAmount(value, amount, locale, t);
  const amount = firstAmount(value);
  if (value.to === undefined) return say(amount);
  return t('fact.range', { from: formatNumber(amount, locale), to: say(value.to) });
}

/** The bare number of a value, for a sentence that brings its own unit; a range keeps both ends. */
export function sayNumber(value: FactValue, locale: Locale, t: TFunction<'site'>): string {
  if ('words' in value || 'date' in value) return sayValue(value, locale, t);
  const from = formatNumber(firstAmount(value), locale);
  const to = 'to' in value && value.to !== undefined ? formatNumber(value.to, locale) : undefined;
  return to === undefined ? from : t('fact.range', { from, to });
}

type Numeric = Exclude<FactValue, { words: unknown } | { date: unknown }>;

/** The number a value begins with, in its own unit. */
export function firstAmount(value: Numeric): number {
  if ('duration' in value) return value.duration;
  if ('percent' in value) return value.percent;
  if ('points' in value) return value.points;
  if ('money' in value) return value.money;
  return value.count;
}

function sayAmount(
  value: Exclude<Numeric, { percent: unknown } | { points: unknown }>,
  amount: number,
  locale: Locale,
  t: TFunction<'site'>,
): string {
  if ('money' in value) return formatMoney(amount, value.currency, locale);
  if ('count' in value) return formatNumber(amount, locale);
  if (value.unit === 'business-day') return counted('fact.businessDays', amount, locale, t);
  return formatUnit(amount, value.unit, locale);
}

function counted(
  key: 'fact.businessDays' | 'fact.points',
  count: number,
  locale: Locale,
  t: TFunction<'site'>,
): string {
  return t(key, { count, number: formatNumber(count, locale) }).replace(' ', '\u00a0');
}
