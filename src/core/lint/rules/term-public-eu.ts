import { figure } from '#core/sentence';
import { isUnder, longestTerm, waitOf } from '../law.ts';
import { type Rule, set, when } from '../rule.ts';

/** Public authorities under Directive 2011/7/EU (FACTS L2). */
export const termPublicEu: Rule = {
  code: 'term-public-eu',
  severity: 'warning',
  cites: [
    'late-payment-rules#eu-3',
    'late-payment.eu.public-term',
    'late-payment.eu.public-max-term',
  ],
  find: (draft, { fact }) => {
    const term = longestTerm(draft) ?? 0;
    const usual = fact('late-payment.eu.public-term');
    const isPublic = isUnder(draft, 'eu') && draft.law?.debtor === 'public-body';
    return when(isPublic && term > usual, () => ({
      path: ['invoicing', 'termDays'],
      figures: {
        term: figure.calendarDays(term),
        usual: figure.calendarDays(usual),
        most: figure.calendarDays(fact('late-payment.eu.public-max-term')),
      },
      fix: [set(['invoicing', 'termDays'], Math.max(0, usual - waitOf(draft)))],
    }));
  },
};
