import { figure } from '#core/sentence';
import { type Rule, set, when } from '../rule.ts';

/** No allowance for a payment that is on its way (FACTS B16). */
export const noPostingTime: Rule = {
  code: 'no-posting-time',
  severity: 'warning',
  cites: [
    'suspension-decision#non-payment-8',
    'suspension-decision#non-payment-9',
    'billing.posting.worldwide',
  ],
  find: ({ postingDays }, { fact }) => {
    const ours = fact('billing.posting.worldwide');
    return when(postingDays === 0, () => ({
      path: ['postingDays'],
      figures: { ours: figure.workingDays(ours) },
      fix: [set(['postingDays'], ours)],
    }));
  },
};
