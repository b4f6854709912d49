import { type Rule, when } from '../rule.ts';

/** A law that no rule here looks at. */
export const lawNotCovered: Rule = {
  code: 'law-not-covered',
  severity: 'advice',
  cites: ['late-payment-rules#intro-2', 'late-payment-rules#which-law-2'],
  find: ({ law }) => when(law?.regime === 'other', () => ({ path: ['law', 'regime'] })),
};
