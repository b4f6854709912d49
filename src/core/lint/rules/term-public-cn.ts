import { publicTermCn } from '../public-term-cn.ts';

/** Above the default, within what a contract may say. */
export const termPublicCn = publicTermCn({
  code: 'term-public-cn',
  isLong: ({ term, usual, most }) => term > usual && term <= most,
  cites: [
    'late-payment-rules#what-it-means-10',
    'late-payment-rules#summary-18',
    'late-payment.cn.public-default-term',
  ],
});
