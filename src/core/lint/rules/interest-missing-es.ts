import { isUnder, wholeAmount } from '../law.ts';
import { missingInterest } from '../missing-interest.ts';

/** Ley 3/2004: a clause that leaves interest out is void (FACTS L30, L11). */
export const interestMissingEs = missingInterest({
  code: 'interest-missing-es',
  isCovered: (draft) => isUnder(draft, 'es'),
  compensation: (fact) => wholeAmount(fact('late-payment.es.compensation'), 'EUR'),
  cites: [
    'late-payment-rules#spain-6',
    'late-payment-rules#what-it-means-13',
    'late-payment.es.interest',
  ],
});
