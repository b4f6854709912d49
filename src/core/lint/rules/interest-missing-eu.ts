import { isUnder, wholeAmount } from '../law.ts';
import { missingInterest } from '../missing-interest.ts';

/** Directive 2011/7/EU: leaving interest out counts as grossly unfair (FACTS L30, L6). */
export const interestMissingEu = missingInterest({
  code: 'interest-missing-eu',
  isCovered: (draft) => isUnder(draft, 'eu'),
  compensation: (fact) => wholeAmount(fact('late-payment.eu.compensation'), 'EUR'),
  cites: [
    'late-payment-rules#eu-6',
    'late-payment-rules#what-it-means-13',
    'late-payment.eu.interest',
  ],
});
