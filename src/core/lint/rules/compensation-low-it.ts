import { lowCompensation } from '../low-compensation.ts';

/** D.Lgs. 231/2002 (FACTS L31, L14). */
export const compensationLowIt = lowCompensation({
  code: 'compensation-low-it',
  regime: 'it',
  least: 'late-payment.it.compensation',
  cites: [
    'late-payment-rules#summary-38',
    'late-payment-rules#what-it-means-16',
    'late-payment.it.compensation',
  ],
});
