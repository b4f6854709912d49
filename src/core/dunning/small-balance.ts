import { minorUnits, type Money } from '#core/money';
import type { PolicyTiming } from '#core/policy';

type SmallBalance = PolicyTiming['smallBalance'];

/**
 * The policy's small balance in the currency of an invoice; throws when it does not fit. Nothing is nothing
 * in any currency, so a zero fits always.
 */
export function smallBalanceIn(currency: string, balance: SmallBalance): Money {
  const minor = fittingBalance(currency, balance);
  if (minor === undefined) throw new RangeError(`the small balance is not in ${currency}`);
  return { minor, currency };
}

/** The small balance in smallest units of a currency; undefined when it is in another, or has too many decimals. */
export function fittingBalance(currency: string, balance: SmallBalance): bigint | undefined {
  const value = typeof balance === 'object' ? balance.value : String(balance);
  if (/^[0.]+$/.test(value)) return 0n;
  if (typeof balance === 'object' && balance.currency !== currency) return undefined;
  return minorUnits(value, currency);
}
