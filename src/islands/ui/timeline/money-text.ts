import { decimalsOf, minorUnits } from '#core/money';
import type { Locale } from '#i18n';

/** The sign before the decimals, as each language writes it. */
const decimalSign: Readonly<Record<Locale, ',' | '.'>> = { en: '.', es: ',', it: ',' };

/** What an amount can be read as: a decimal string, or why not. */
export type ReadMoney =
  { value: string } | { problem: 'missing' | 'amount' | 'decimals' | 'too-large' };

/**
 * Reads an amount as people of a language type it: with their sign before the decimals, and with or without
 * marks between thousands. A lone foreign sign counts as decimal too, unless exactly three digits follow it.
 */
export function readMoney(text: string, currency: string, locale: Locale): ReadMoney {
  const typed = text.replace(/[\s\u00a0\u202f'’]/g, '');
  if (typed === '') return { problem: 'missing' };
  if (!/^[\d.,]+$/.test(typed) || !/\d/.test(typed)) return { problem: 'amount' };
  const plain = asDecimal(typed, decimalSign[locale]);
  if (plain === undefined) return { problem: 'amount' };
  if (minorUnits(plain, currency) !== undefined) return { value: plain };
  const [whole = '', rest = ''] = plain.split('.');
  const decimals = decimalsOf(currency);
  if (whole.length > 12) return { problem: 'too-large' };
  return { problem: decimals !== undefined && rest.length > decimals ? 'decimals' : 'amount' };
} // prettier-ignore

/** A decimal string as one writes it in a field: no marks between thousands. */
export function moneyText(value: string, locale: Locale): string {
  return value.replace('.', decimalSign[locale]);
}

function asDecimal(typed: string, sign: ',' | '.'): string | undefined {
  const signs = typed.replace(/\d/g, '');
  const last = signs.at(-1);
  const isMixed = new Set(signs).size > 1;
  // Two kinds of marks: the last one stands before the decimals, and it stands once.
  const decimal =
    last === undefined
      ? undefined
      : isMixed || (signs.length === 1 && (last === sign || !/[.,]\d{3}$/.test(typed)))
        ? last
        : undefined;
  if (isMixed && signs.indexOf(last ?? '') !== signs.length - 1) return undefined;
  const [whole = '', rest = ''] = decimal ? typed.split(decimal) : [typed];
  const groups = whole.split(/[.,]/);
  const isGrouped = groups.length === 1 || groups.slice(1).every((group) => group.length === 3);
  if (!isGrouped) return undefined;
  const digits = groups.join('').replace(/^0+(?=\d)/, '') || '0';
  return rest === '' ? digits : `${digits}.${rest}`;
}
