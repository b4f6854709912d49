import { longTerm } from '../long-term.ts';

/** Directive 2011/7/EU between businesses (FACTS L2, L3). */
export const termLongEu = longTerm({
  code: 'term-long-eu',
  regime: 'eu',
  most: 'late-payment.eu.max-term',
  except: 'public-body',
  cites: [
    'late-payment-rules#eu-7',
    'late-payment-rules#what-it-means-6',
    'late-payment.eu.max-term',
  ],
});
