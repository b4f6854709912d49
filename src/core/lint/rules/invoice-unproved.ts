import { type Rule, set, when } from '../rule.ts';

/** Invoices that nobody can show to have arrived (FACTS QD2). */
export const invoiceUnproved: Rule = {
  code: 'invoice-unproved',
  severity: 'warning',
  cites: ['suspension-decision#non-payment-6', 'non-payment-fraud-or-misuse#in-place-6'],
  find: ({ invoicing }) =>
    when(invoicing?.proofOfDelivery === false, () => ({
      path: ['invoicing', 'proofOfDelivery'],
      fix: [set(['invoicing', 'proofOfDelivery'], true)],
    })),
};
