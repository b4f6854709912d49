import type { Locale } from '#i18n';
import type { Fact, FactValue } from '../schemas.ts';
import { firstAmount } from '../fact-value.ts';

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

/** Numbers in words, from two: *one day* is a manner of speaking in all three languages. */
const numberWords: Record<Locale, Readonly<Record<string, number>>> = {
  en: { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fourteen: 14, fifteen: 15, twenty: 20, 'twenty-four': 24, thirty: 30, 'forty-five': 45, sixty: 60, ninety: 90 },
  es: { dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, doce: 12, catorce: 14, quince: 15, veinte: 20, veinticuatro: 24, treinta: 30, 'cuarenta y cinco': 45, sesenta: 60, noventa: 90 },
  it: { due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, dodici: 12, quattordici: 14, quindici: 15, venti: 20, ventiquattro: 24, trenta: 30, quarantacinque: 45, sessanta: 60, novanta: 90 },
}; // prettier-ignore

const currencies = 'EUR|GBP|CNY|USD|RMB|€|£|¥|\\$|euros?|yuan';
const currencyCodes: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '¥': 'CNY', RMB: 'CNY', $: 'USD', euro: 'EUR', euros: 'EUR', yuan: 'CNY' }; // prettier-ignore

const number = '\\d+(?:[.,\\s]\\d+)*';

const patterns = new Map<Locale, RegExp>();

function pattern(locale: Locale): RegExp {
  const known = patterns.get(locale);
  if (known) return known;
  const words = Object.keys(numberWords[locale]).join('|');
  const amount = `(?<amount>${number}|(?<!\\p{L})(?:${words}))`;
  const units = unitWords[locale].map(([, source], index) => `(?<u${index}>${source})`).join('|');
  const money = `(?<before>${currencies})[ \\u00a0]?(?<sum>${number})|(?<sum2>${number})[ \\u00a0]?(?<after>${currencies})(?!\\p{L})`;
  const dayNumber = `(?<!\\p{L})(?:day|día|giorno)[ \\u00a0](?<nth>\\d+)`;
  const always = '24[ \\u00a0]?[×x/*][ \\u00a0]?7(?!\\d)';
  const source = `${money}|${dayNumber}|(?<always>${always})|${amount}[ \\u00a0-]?(?:${units})(?!\\p{L})`;
  const made = new RegExp(source, 'giu');
  patterns.set(locale, made);
  return made;
}

/** All figures with units in `text`: `30 days`, `sixty days`, `day 60`, `1,5 %`, `EUR 40`, `24/7`. */
export function typedFigures(text: string, locale: Locale): TypedFigure[] {
  return [...text.matchAll(pattern(locale))].map((match) => {
    const groups = match.groups ?? {};
    const currency = groups['before'] ?? groups['after'];
    const sum = groups['sum'] ?? groups['sum2'];
    if (currency && sum) {
      const code =
        currencyCodes[currency] ?? currencyCodes[currency.toLowerCase()] ?? currency.toUpperCase();
      return { text: match[0], amount: numeric(sum), unit: code };
    }
    if (groups['nth']) return { text: match[0], amount: numeric(groups['nth']), unit: 'day' };
    if (groups['always']) return { text: match[0], amount: 24, unit: 'hour' };
    const index = unitWords[locale].findIndex((_, i) => groups[`u${i}`] !== undefined);
    const word = (groups['amount'] ?? '').toLowerCase();
    const amount = numberWords[locale][word] ?? numeric(word);
    return { text: match[0], amount, unit: unitWords[locale][index]?.[0] ?? 'day' };
  });
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
