import { lowCompensation } from '../low-compensation.ts';

/** Directive 2011/7/EU (FACTS L31, L5). */
export const compensationLowEu = lowCompensation({
  code: 'compensation-low-eu',
  regime: 'eu',
  least: 'late-payment.eu.compensation',
  cites: [
    'late-payment-rules#eu-5',
    'late-payment-rules#what-it-means-16',
    'late-payment.eu.compensation',
  ],
});
