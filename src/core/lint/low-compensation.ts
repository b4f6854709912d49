import { moneyOf } from '#core/money';
import { figure } from '#core/sentence';
import { compensationOf, isUnder, wholeAmount } from './law.ts';
import { set, when, type Rule } from './rule.ts';

/** A rule on a fixed compensation that is excluded, or below the least of a statute; both in euros. */
export function lowCompensation(rule: {
  code: string;
  regime: 'eu' | 'es' | 'it';
  /** Id of the fact with the least sum. */
  least: string;
  cites: readonly string[];
}): Rule {
  return {
    code: rule.code,
    severity: 'warning',
    cites: rule.cites,
    find: (draft, { fact }) => {
      const given = compensationOf(draft);
      const least = wholeAmount(fact(rule.least), 'EUR');
      // A sum in another currency cannot be compared without a rate of exchange.
      const isLow =
        given === null ||
        (given?.currency === 'EUR' && moneyOf(given).minor < moneyOf(least).minor);
      return when(isUnder(draft, rule.regime) && isLow, () => ({
        path: ['lateCharges', 'fixedCompensation'],
        figures: { least: figure.money(least) },
        fix: [set(['lateCharges', 'fixedCompensation'], least)],
      }));
    },
  };
}
