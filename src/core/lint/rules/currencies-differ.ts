import { figure } from '#core/sentence';
import type { Rule } from '../rule.ts';

/** A limit in another currency than the invoices it is held against. */
export const currenciesDiffer: Rule = {
  code: 'currencies-differ',
  severity: 'warning',
  cites: ['collections-policy#what-it-contains-9', 'collections-policy#what-it-contains-7'],
  find: ({ credit, writeOff, invoicing }) => {
    const currency = invoicing?.currency;
    if (currency === undefined) return [];
    const limits = [
      { path: ['credit', 'limit', 'currency'], amount: credit?.limit },
      { path: ['writeOff', 'legalFrom', 'currency'], amount: writeOff?.legalFrom },
    ];
    return limits.flatMap(({ path, amount }) =>
      amount && amount.currency !== currency
        ? [{ path, figures: { amount: figure.money(amount), currency: figure.text(currency) } }]
        : [],
    );
  },
};
