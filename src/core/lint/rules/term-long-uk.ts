import { longTerm } from '../long-term.ts';

/** The Late Payment of Commercial Debts (Interest) Act 1998 (FACTS L15). */
export const termLongUk = longTerm({
  code: 'term-long-uk',
  regime: 'uk',
  most: 'late-payment.uk.max-term',
  cites: ['late-payment-rules#summary-16', 'late-payment-rules#uk-1', 'late-payment.uk.max-term'],
});
