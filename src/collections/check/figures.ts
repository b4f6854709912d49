import { locales, type Locale } from '#i18n';
import type { Fact, FactValue } from '../schemas.ts';
import { firstAmount } from '../fact-value.ts';
import { numberWords } from './number-words.ts';

/** A figure with its unit, found in a sentence that somebody typed. */
export interface TypedFigure {
  /** The words as typed. */
  text: string;
  /** What the words mean, when the number is written in digits or as a word we know. */
  amount: number;
  unit: Unit;
}

type Unit =
  'hour' | 'day' | 'business-day' | 'week' | 'month' | 'year' | 'percent' | 'points' | string;

const unitWords: Record<Locale, readonly (readonly [Unit, string])[]> = {
  en: [
    ['business-day', '(?:business|working)[ -]days?'],
    ['hour', 'hours?'],
    ['day', '(?:calendar )?days?'],
    ['week', 'weeks?'],
    ['month', 'months?'],
    ['year', 'years?'],
    ['points', '(?:percentage )?points?'],
    ['percent', '%|per ?cent'],
  ],
  es: [
    ['business-day', 'días? (?:hábil(?:es)?|laborables?)'],
    ['hour', 'horas?'],
    ['day', 'días?'],
    ['week', 'semanas?'],
    ['month', 'mes(?:es)?'],
    ['year', 'años?'],
    ['points', 'puntos?'],
    ['percent', '%|por ciento'],
  ],
  it: [
    ['business-day', 'giorn[oi] lavorativ[oi]'],
    ['hour', 'or[ae]'],
    ['day', 'giorn[oi]'],
    ['week', 'settiman[ae]'],
    ['month', 'mes[ei]'],
    ['year', 'ann[oi]'],
    ['points', 'punt[oi]'],
    ['percent', '%|per cento'],
  ],
};

const currencies =
  'EUR|GBP|CNY|USD|RMB|€|£|¥|\\$|euros?|yuan(?:es)?|pounds?|libras?|sterlin[ae]|dollars?|dólar(?:es)?|dollar[oi]';

/** The code of a currency, by how its signs and words begin. */
const currencyCodes: readonly (readonly [string, string])[] = [
  ['€', 'EUR'], ['eur', 'EUR'], ['£', 'GBP'], ['pound', 'GBP'], ['libra', 'GBP'], ['sterlin', 'GBP'],
  ['¥', 'CNY'], ['rmb', 'CNY'], ['yuan', 'CNY'], ['$', 'USD'], ['dol', 'USD'], ['dól', 'USD'],
]; // prettier-ignore

const number = '\\d+(?:[.,\\s]\\d+)*';

const words = Object.fromEntries(locales.map((locale) => [locale, numberWords(locale)])) as Record<
  Locale,
  ReadonlyMap<string, number>
>;

const patterns = new Map<Locale, RegExp>();

function pattern(locale: Locale): RegExp {
  const known = patterns.get(locale);
  if (known) return known;
  // The first letters spare the list of words at nearly every place of a text.
  const keys = [...words[locale].keys()];
  const initials = [...new Set(keys.map((word) => word.charAt(0)))].join('');
  const spelled = `(?=[${initials}])(?<!\\p{L})(?:${keys.join('|').replace(/[- ]/g, '[- ]')})`;
  const ordinal = '(?:st|nd|rd|th|\\.?[ºª°])?';
  const amount = `(?<amount>${number}${ordinal}|${spelled})`;
  const units = unitWords[locale].map(([, source], index) => `(?<u${index}>${source})`).join('|');
  const money = `(?<before>${currencies})[ \\u00a0]?(?<sum>${number})|(?<sum2>${number}|${spelled})[ \\u00a0]?(?<after>${currencies})(?!\\p{L})`;
  const dayNumber = `(?<!\\p{L})(?:day|día|giorno)[ \\u00a0](?<nth>\\d+)`;
  // Not the end of a number or date such as 2024/7 or 24/7/2018.
  const always = '(?<![\\d/])24[ \\u00a0]?[×x/*][ \\u00a0]?7(?:/365)?(?![\\d/])';
  const source = `${money}|${dayNumber}|(?<always>${always})|${amount}[ \\u00a0-]?(?:${units})(?!\\p{L})`;
  const made = new RegExp(source, 'giu');
  patterns.set(locale, made);
  return made;
}

/** Beginnings of a language's words for units and money: a text without digits and without any has no figure. */
const stems: Record<Locale, readonly string[]> = {
  en: ['hour', 'day', 'week', 'month', 'year', 'point', 'cent', 'euro', 'yuan', 'pound', 'dollar'],
  es: ['hora', 'día', 'seman', 'mes', 'año', 'punto', 'ciento', 'euro', 'yuan', 'libra', 'dólar'],
  it: ['ora', 'ore', 'giorn', 'settim', 'mese', 'mesi', 'ann', 'punt', 'cento', 'euro', 'yuan', 'sterlin', 'dollar'],
}; // prettier-ignore

/** All figures with units in `text`: `30 days`, `sixty days`, `day 60`, `1,5 %`, `EUR 40`, `24/7`. */
export function typedFigures(text: string, locale: Locale): TypedFigure[] {
  if (!/\d/.test(text)) {
    const lower = text.toLowerCase();
    if (!stems[locale].some((stem) => lower.includes(stem))) return [];
  }
  return [...text.matchAll(pattern(locale))].map((match) => {
    const groups = match.groups ?? {};
    const currency = groups['before'] ?? groups['after'];
    const sum = groups['sum'] ?? groups['sum2'];
    if (currency && sum) {
      const code = currencyCodes.find(([start]) => currency.toLowerCase().startsWith(start))?.[1];
      return {
        text: match[0],
        amount: amountOf(sum, locale),
        unit: code ?? currency.toUpperCase(),
      };
    }
    if (groups['nth']) return { text: match[0], amount: numeric(groups['nth']), unit: 'day' };
    if (groups['always']) return { text: match[0], amount: 24, unit: 'hour' };
    const index = unitWords[locale].findIndex((_, i) => groups[`u${i}`] !== undefined);
    const amount = amountOf(groups['amount'] ?? '', locale);
    return { text: match[0], amount, unit: unitWords[locale][index]?.[0] ?? 'day' };
  });
}

function amountOf(text: string, locale: Locale): number {
  const word = text.toLowerCase();
  const joined = locale === 'en' ? word.replace(' ', '-') : word.replaceAll('-', ' ');
  return words[locale].get(joined) ?? numeric(word.replace(/(?:[a-z]{2}|\.?[ºª°])$/u, ''));
}

function numeric(text: string): number {
  const separated = /^\d{1,3}([.,\s]\d{3})+$/.test(text) ? text.replace(/[.,\s]/g, '') : text;
  return Number(separated.replace(',', '.'));
}

/** Ids of the facts that state this figure, so that the writer can choose among them. */
export function factsStating(figure: TypedFigure, facts: ReadonlyMap<string, Fact>): string[] {
  return [...facts].filter(([, fact]) => states(fact.value, figure)).map(([id]) => id);
}

function states(value: FactValue, figure: TypedFigure): boolean {
  if ('words' in value || 'date' in value) return false;
  const unit =
    'duration' in value
      ? value.unit
      : 'money' in value
        ? value.currency
        : 'percent' in value
          ? 'percent'
          : 'points' in value
            ? 'points'
            : undefined;
  return unit === figure.unit && firstAmount(value) === figure.amount;
}
