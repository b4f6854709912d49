import { minorUnits } from '#core/money';
import { figure } from '#core/sentence';
import { type Rule, when } from '../rule.ts';

/** A small balance in another currency than the invoices: no timeline can hold one against the other. */
export const smallBalanceCurrency: Rule = {
  code: 'small-balance-currency',
  severity: 'error',
  cites: ['collections-policy#what-it-contains-9', 'suspension-decision#non-payment-22'],
  find: ({ smallBalance, invoicing }) => {
    const currency = invoicing?.currency;
    if (typeof smallBalance !== 'object' || currency === undefined) return [];
    // Nothing is nothing in any currency.
    const isSome = minorUnits(smallBalance.value, smallBalance.currency) !== 0n;
    return when(isSome && smallBalance.currency !== currency, () => ({
      path: ['smallBalance', 'currency'],
      figures: { balance: figure.money(smallBalance), currency: figure.text(currency) },
    }));
  },
};
