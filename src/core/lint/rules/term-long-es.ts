import { longTerm } from '../long-term.ts';

/** Ley 3/2004, which allows no longer agreement (FACTS L8). */
export const termLongEs = longTerm({
  code: 'term-long-es',
  regime: 'es',
  most: 'late-payment.es.max-term',
  cites: [
    'late-payment-rules#spain-2',
    'late-payment-rules#what-it-means-9',
    'late-payment.es.max-term',
  ],
});
