import { deletionFactOf } from '#core/policy';
import { figure } from '#core/sentence';
import { type Rule, set, when } from '../rule.ts';
import { suspensionIn } from '../stages.ts';

/** A payment plan that is kept while the data goes, because only full payment brings access back. */
export const planOutlivesData: Rule = {
  code: 'plan-outlives-data',
  severity: 'warning',
  cites: [
    'reactivate-a-subscription#before-5',
    'reactivate-a-subscription#clock-17',
    'suspension-decision#after-suspension-14',
  ],
  find: (draft, { fact }) => {
    const deletion = deletionFactOf[draft.cloud];
    if (deletion === null || !suspensionIn(draft)) return [];
    const isPlan = (draft.plans?.maxInstalments ?? 0) > 1;
    return when(isPlan && draft.reactivation?.condition === 'paid-in-full', () => ({
      path: ['reactivation', 'condition'],
      figures: { kept: figure.calendarDays(fact(deletion)) },
      fix: [set(['reactivation', 'condition'], 'paid-or-first-instalment')],
    }));
  },
};
