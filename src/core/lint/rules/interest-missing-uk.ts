import { isUnder } from '../law.ts';
import { missingInterest } from '../missing-interest.ts';

/** The Act of 1998 applies unless there is another substantial remedy (FACTS L30, L15). Its fixed sum goes by size. */
export const interestMissingUk = missingInterest({
  code: 'interest-missing-uk',
  isCovered: (draft) => isUnder(draft, 'uk'),
  compensation: () => null,
  cites: [
    'late-payment-rules#uk-1',
    'late-payment-rules#what-it-means-13',
    'late-payment.uk.interest',
  ],
});
