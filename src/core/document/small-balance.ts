import { decimalsOf, type Amount } from '#core/money';
import type { Policy } from '#core/policy';

/** The balance below which nothing is collected, in the currency of the invoices when it names none; undefined for zero. */
export function smallBalance({ smallBalance: balance, invoicing }: Policy): Amount | undefined {
  const value = typeof balance === 'object' ? balance.value : String(balance);
  if (/^[0.]+$/.test(value)) return undefined;
  const currency = typeof balance === 'object' ? balance.currency : invoicing.currency;
  return decimalsOf(currency) === undefined ? undefined : { value, currency };
}
