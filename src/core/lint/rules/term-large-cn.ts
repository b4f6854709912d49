import { figure } from '#core/sentence';
import { isUnderOrder802, longestTerm, waitOf } from '../law.ts';
import { type Rule, set, when } from '../rule.ts';

/** A large Chinese enterprise that owes an SME: above the default, which is no cap (FACTS L20). */
export const termLargeCn: Rule = {
  code: 'term-large-cn',
  severity: 'advice',
  cites: [
    'late-payment-rules#china-traps-4',
    'late-payment-rules#summary-22',
    'late-payment.cn.large-default-term',
  ],
  find: (draft, { fact }) => {
    const term = longestTerm(draft) ?? 0;
    const usual = fact('late-payment.cn.large-default-term');
    const isLarge = isUnderOrder802(draft) && draft.law?.debtor === 'large-enterprise';
    return when(isLarge && term > usual, () => ({
      path: ['invoicing', 'termDays'],
      figures: { term: figure.calendarDays(term), usual: figure.calendarDays(usual) },
      fix: [set(['invoicing', 'termDays'], Math.max(0, usual - waitOf(draft)))],
    }));
  },
};
