import { hasNoInterest } from './law.ts';
import { set, when, type Rule, type Sight } from './rule.ts';
import type { Amount } from '#core/money';
import type { PolicyDraft } from '#core/policy';

/** A rule on policies without interest, under one law. */
export function missingInterest(rule: {
  code: string;
  isCovered: (draft: PolicyDraft) => boolean;
  /** Fixed compensation that comes with the statutory interest; null where the law has none, or one by size. */
  compensation: (fact: Sight['fact']) => Amount | null;
  cites: readonly string[];
}): Rule {
  return {
    code: rule.code,
    severity: 'warning',
    cites: rule.cites,
    find: (draft, { fact }) =>
      when(rule.isCovered(draft) && hasNoInterest(draft) === true, () => ({
        path: ['lateCharges'],
        fix: [
          set(['lateCharges'], {
            kind: 'statutory',
            fixedCompensation: rule.compensation(fact),
          }),
        ],
      })),
  };
}
