import { publicTermCn } from '../public-term-cn.ts';

/** Above the longest that a contract may say. */
export const termPublicMaxCn = publicTermCn({
  code: 'term-public-max-cn',
  isLong: ({ term, most }) => term > most,
  cites: [
    'late-payment-rules#china-traps-6',
    'late-payment-rules#what-it-means-11',
    'late-payment.cn.public-max-term',
  ],
});
