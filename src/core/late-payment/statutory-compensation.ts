import { amountOf, decimalsOf, type Amount } from '#core/money';
import { factFigure, type Figures } from './fact-figure.ts';
import type { Statute } from './statutes.ts';

/** A fixed sum and the fact it rests on; null where the statute knows none. */
export type StatutoryCompensation = { amount: Amount; fact: string } | null;

/**
 * The fixed sum that a statute adds once for an invoice, in its own currency. Where it hangs on the size of
 * the debt, a debt in another currency has no size to go by: undefined.
 */
export function statutoryCompensation(
  { compensation }: Statute,
  debt: { minor: bigint; currency: string },
  figures: Figures,
): StatutoryCompensation | undefined {
  if (compensation === 'none') return null;
  if ('fact' in compensation) return sum(compensation.fact, compensation.currency, figures);
  const { tiers, currency } = compensation;
  if (debt.currency !== currency) return undefined;
  const tier = tiers.find(
    ({ below }) =>
      below === undefined || debt.minor < minorOf(factFigure(figures, below), currency),
  );
  return tier ? sum(tier.fact, currency, figures) : null;
}

function sum(fact: string, currency: string, figures: Figures): StatutoryCompensation {
  return { amount: amountOf(minorOf(factFigure(figures, fact), currency), currency), fact };
}

function minorOf(amount: number, currency: string): bigint {
  return BigInt(Math.round(amount * 10 ** (decimalsOf(currency) ?? 2)));
}
