import { isUnder, wholeAmount } from '../law.ts';
import { missingInterest } from '../missing-interest.ts';

/** D.Lgs. 231/2002: interest runs without a demand (FACTS L30, L12). */
export const interestMissingIt = missingInterest({
  code: 'interest-missing-it',
  isCovered: (draft) => isUnder(draft, 'it'),
  compensation: (fact) => wholeAmount(fact('late-payment.it.compensation'), 'EUR'),
  cites: [
    'late-payment-rules#italy-2',
    'late-payment-rules#what-it-means-13',
    'late-payment.it.interest',
  ],
});
