import { type Rule, set, when } from '../rule.ts';
import { suspensionIn } from '../stages.ts';

/** A suspension, and no word on how access comes back. */
export const noReactivationTerms: Rule = {
  code: 'no-reactivation-terms',
  severity: 'warning',
  cites: [
    'collections-policy#what-it-contains-13',
    'suspend-a-subscription#after-6',
    'suspension.lift.21vianet',
  ],
  find: (draft) =>
    when(suspensionIn(draft) !== undefined && draft.reactivation?.condition === undefined, () => ({
      path: ['reactivation', 'condition'],
      fix: [set(['reactivation', 'condition'], 'paid-or-first-instalment')],
    })),
};
