import { isUnderOrder802 } from '../law.ts';
import { missingInterest } from '../missing-interest.ts';

/** Order 802: interest is mandatory where it covers both parties (FACTS L30, L17, L23). No fixed sum was found. */
export const interestMissingCn = missingInterest({
  code: 'interest-missing-cn',
  isCovered: isUnderOrder802,
  compensation: () => null,
  cites: [
    'late-payment-rules#china-traps-8',
    'late-payment-rules#what-it-means-13',
    'late-payment.cn.scope',
  ],
});
