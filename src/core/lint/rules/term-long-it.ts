import { longTerm } from '../long-term.ts';

/** D.Lgs. 231/2002, businesses and public bodies (FACTS L13). */
export const termLongIt = longTerm({
  code: 'term-long-it',
  regime: 'it',
  most: 'late-payment.it.max-term',
  cites: ['late-payment-rules#italy-3', 'late-payment-rules#italy-4', 'late-payment.it.max-term'],
});
