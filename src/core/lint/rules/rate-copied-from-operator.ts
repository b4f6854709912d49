import { figure } from '#core/sentence';
import type { Rule } from '../rule.ts';

/** The rate that 21Vianet charges its partners, passed on to customers (FACTS L28). */
export const rateCopiedFromOperator: Rule = {
  code: 'rate-copied-from-operator',
  severity: 'advice',
  cites: [
    'collections-policy#late-charges-2',
    'late-payment-rules#what-it-means-20',
    'billing.late-charge.21vianet',
  ],
  find: ({ lateCharges }, { fact }) => {
    const month = fact('billing.late-charge.21vianet');
    if (lateCharges?.kind !== 'contract-rate' || lateCharges.percentPerYear !== month * 12)
      return [];
    return [
      {
        path: ['lateCharges', 'percentPerYear'],
        figures: { rate: figure.percent(lateCharges.percentPerYear), month: figure.percent(month) },
      },
    ];
  },
};
