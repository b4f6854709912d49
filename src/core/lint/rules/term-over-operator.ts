import { figure } from '#core/sentence';
import { longestTerm, waitOf } from '../law.ts';
import { type Rule, set, when } from '../rule.ts';

const own = { '21vianet': 'billing.terms.21vianet', 'worldwide-nce': 'billing.terms.worldwide' };

/** A term longer than the partner's own: it finances the difference (FACTS L29, B15). */
export const termOverOperator: Rule = {
  code: 'term-over-operator',
  severity: 'advice',
  cites: [
    'collections-policy#exposure-1',
    'provide-billing-support#your-own-bill-18',
    'billing.terms.21vianet',
  ],
  find: (draft, { fact }) => {
    const term = longestTerm(draft) ?? 0;
    const terms = fact(own[draft.cloud]);
    return when(term > terms, () => ({
      path: ['invoicing', 'termDays'],
      figures: {
        term: figure.calendarDays(term),
        own: figure.calendarDays(terms),
        gap: figure.calendarDays(term - terms),
      },
      fix: [set(['invoicing', 'termDays'], Math.max(0, terms - waitOf(draft)))],
    }));
  },
};
