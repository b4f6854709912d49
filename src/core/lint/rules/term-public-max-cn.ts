import { figure } from '#core/sentence';
import { isUnderOrder802, longestTerm, waitOf } from '../law.ts';
import { type Rule, set, when } from '../rule.ts';

/** A Chinese public body that owes an SME: above the longest that a contract may say (FACTS L19). */
export const termPublicMaxCn: Rule = {
  code: 'term-public-max-cn',
  severity: 'warning',
  cites: [
    'late-payment-rules#china-traps-6',
    'late-payment-rules#what-it-means-11',
    'late-payment.cn.public-max-term',
  ],
  find: (draft, { fact }) => {
    const term = longestTerm(draft) ?? 0;
    const [usual, most] = [
      fact('late-payment.cn.public-default-term'),
      fact('late-payment.cn.public-max-term'),
    ];
    const isPublic = isUnderOrder802(draft) && draft.law?.debtor === 'public-body';
    return when(isPublic && term > most, () => ({
      path: ['invoicing', 'termDays'],
      figures: { term: figure.days(term), usual: figure.days(usual), most: figure.days(most) },
      fix: [set(['invoicing', 'termDays'], Math.max(0, usual - waitOf(draft)))],
    }));
  },
};
