import { minorUnits, type Amount } from './amount.ts';

/** Money to reckon with: whole smallest units, below zero where more was paid than owed. */
export interface Money {
  minor: bigint;
  currency: string;
}

/** An amount that a schema has accepted, to reckon with; throws for any other. */
export function moneyOf(amount: Amount): Money {
  const minor = minorUnits(amount.value, amount.currency);
  if (minor === undefined) throw new RangeError(`not an amount: ${amount.value}`);
  return { minor, currency: amount.currency };
}

/** The sum of two amounts of one currency; throws when the currencies differ. */
export function add(a: Money, b: Money): Money {
  return { minor: a.minor + same(a, b).minor, currency: a.currency };
}

/** The first less the second; below zero when the second is more. Throws when the currencies differ. */
export function subtract(a: Money, b: Money): Money {
  return { minor: a.minor - same(a, b).minor, currency: a.currency };
}

/** Below zero, zero or above as the first is less than, equal to or more than the second. Throws when the currencies differ. */
export function compare(a: Money, b: Money): -1 | 0 | 1 {
  const { minor } = same(a, b);
  return a.minor < minor ? -1 : a.minor > minor ? 1 : 0;
}

function same(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`${a.currency} and ${b.currency} do not mix`);
  return b;
}
