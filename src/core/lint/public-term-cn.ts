import { figure } from '#core/sentence';
import { isUnderOrder802, longestTerm, waitOf } from './law.ts';
import { set, when, type Rule } from './rule.ts';

/** A term in days beside the default of the law, and the longest that it lets a contract say. */
interface Term {
  term: number;
  usual: number;
  most: number;
}

/** A rule on the terms of a Chinese public body that owes an SME (FACTS L19), where they are as `isLong` says. */
export function publicTermCn(rule: {
  code: string;
  isLong: (of: Term) => boolean;
  cites: readonly string[];
}): Rule {
  return {
    code: rule.code,
    severity: 'warning',
    cites: rule.cites,
    find: (draft, { fact }) => {
      const of: Term = {
        term: longestTerm(draft) ?? 0,
        usual: fact('late-payment.cn.public-default-term'),
        most: fact('late-payment.cn.public-max-term'),
      };
      const isPublic = isUnderOrder802(draft) && draft.law?.debtor === 'public-body';
      return when(isPublic && rule.isLong(of), () => ({
        path: ['invoicing', 'termDays'],
        figures: {
          term: figure.calendarDays(of.term),
          usual: figure.calendarDays(of.usual),
          most: figure.calendarDays(of.most),
        },
        fix: [set(['invoicing', 'termDays'], Math.max(0, of.usual - waitOf(draft)))],
      }));
    },
  };
}
