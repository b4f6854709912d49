import { type Rule, when } from '../rule.ts';

/** A consumer: outside all the statutes that this site knows (FACTS L11, 4). */
export const consumerDebtor: Rule = {
  code: 'consumer-debtor',
  severity: 'warning',
  cites: ['late-payment-rules#which-law-4', 'late-payment-rules#spain-1'],
  find: ({ law }) => when(law?.debtor === 'consumer', () => ({ path: ['law', 'debtor'] })),
};
