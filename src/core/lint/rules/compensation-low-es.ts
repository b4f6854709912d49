import { lowCompensation } from '../low-compensation.ts';

/** Ley 3/2004 (FACTS L31, L10). */
export const compensationLowEs = lowCompensation({
  code: 'compensation-low-es',
  regime: 'es',
  least: 'late-payment.es.compensation',
  cites: [
    'late-payment-rules#spain-5',
    'late-payment-rules#what-it-means-16',
    'late-payment.es.compensation',
  ],
});
