import { figure } from '#core/sentence';
import { isUnder, longestTerm, waitOf } from './law.ts';
import { set, when, type Rule } from './rule.ts';

/** A rule on terms above the longest that a statute gives; which debtors it does not look at, it says. */
export function longTerm(rule: {
  code: string;
  regime: 'eu' | 'es' | 'it' | 'uk';
  /** Id of the fact with the longest term, in days. */
  most: string;
  except?: 'public-body';
  cites: readonly string[];
}): Rule {
  return {
    code: rule.code,
    severity: 'warning',
    cites: rule.cites,
    find: (draft, { fact }) => {
      const term = longestTerm(draft);
      const isCovered = isUnder(draft, rule.regime) && draft.law?.debtor !== rule.except;
      const most = fact(rule.most);
      return when(isCovered && term !== undefined && term > most, () => ({
        path: ['invoicing', 'termDays'],
        figures: { term: figure.calendarDays(term ?? 0), most: figure.calendarDays(most) },
        fix: [set(['invoicing', 'termDays'], Math.max(0, most - waitOf(draft)))],
      }));
    },
  };
}
