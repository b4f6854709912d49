import * as z from 'zod/mini';
import { decimalsOf } from './currency.ts';

/** Zero or more, at most twelve digits before the point, no sign, no exponent, no thousands separator. */
const decimal = /^(0|[1-9]\d{0,11})(?:\.(\d+))?$/;

/** A decimal without currency, such as `50.00`. Refused with the code `decimal`. */
export const decimalSchema = z.string().check(z.regex(decimal, { error: 'decimal' }));

/**
 * Money as files hold it: `{ value: "10000.00", currency: "CNY" }`. Refused: a sign, more decimals than
 * the currency has, a million millions or more, a code that ISO 4217 does not know.
 */
export const amountSchema = z
  .strictObject({
    value: decimalSchema,
    /** Code of ISO 4217. */
    currency: z
      .string()
      .check(z.refine((code) => decimalsOf(code) !== undefined, { error: 'currency' })),
  })
  .check(
    z.refine(({ value, currency }) => minorUnits(value, currency) !== undefined, {
      path: ['value'],
      error: 'decimals',
      when: ({ issues }) => issues.length === 0,
    }),
  );

/** A sum of money with its currency, the value a decimal string. */
export type Amount = z.infer<typeof amountSchema>;

/** A decimal in the smallest unit of its currency: `10.5` CNY is 1050n. Undefined when it does not fit. */
export function minorUnits(value: string, currency: string): bigint | undefined {
  const parts = decimal.exec(value);
  const decimals = decimalsOf(currency);
  if (!parts || decimals === undefined || (parts[2] ?? '').length > decimals) return undefined;
  return BigInt(`${parts[1]}${(parts[2] ?? '').padEnd(decimals, '0')}`);
}

/** The amount of so many smallest units, with all its decimals; below zero it carries a minus sign. */
export function amountOf(minor: bigint, currency: string): Amount {
  const decimals = decimalsOf(currency);
  if (decimals === undefined) throw new RangeError(`not a currency: ${currency}`);
  const sign = minor < 0n ? '-' : '';
  const digits = (minor < 0n ? -minor : minor).toString().padStart(decimals + 1, '0');
  const [whole, rest] = [digits.slice(0, digits.length - decimals), digits.slice(-decimals)];
  return { value: decimals === 0 ? `${sign}${digits}` : `${sign}${whole}.${rest}`, currency };
}
