import { deletionFactOf } from '#core/policy';
import { figure } from '#core/sentence';
import { type Rule, set } from '../rule.ts';
import { suspensionIn } from '../stages.ts';

/** A customer that pays on the last day offered, and gets access back when the data is already gone. */
export const reactivationAfterDeletion: Rule = {
  code: 'reactivation-after-deletion',
  severity: 'warning',
  cites: [
    'reactivate-a-subscription#clock-17',
    'reactivate-a-subscription#dates-20',
    'data.deletion.suspended.21vianet',
  ],
  find: (draft, { fact }) => {
    const deletion = deletionFactOf[draft.cloud];
    const within = draft.reactivation?.withinWorkingDays;
    if (deletion === null || within === undefined || !suspensionIn(draft)) return [];
    const kept = fact(deletion);
    const lastDay = Math.max(
      ...(draft.stages ?? []).flatMap(({ anchor, offset, effect }) =>
        anchor === 'suspension' && effect === 'none' && offset.days < kept ? [offset.days] : [],
      ),
    );
    if (lastDay + calendarDaysOf(within) < kept) return [];
    const fitting = Array.from({ length: within }, (_, days) => days).findLast(
      (days) => lastDay + calendarDaysOf(days) < kept,
    );
    return [
      {
        path: ['reactivation', 'withinWorkingDays'],
        figures: {
          last: figure.calendarDays(lastDay),
          within: figure.workingDays(within),
          back: figure.calendarDays(lastDay + calendarDaysOf(within)),
          kept: figure.calendarDays(kept),
          fitting: figure.workingDays(fitting ?? 0),
        },
        fix:
          fitting === undefined ? undefined : [set(['reactivation', 'withinWorkingDays'], fitting)],
      },
    ];
  },
};

/** The most calendar days that so many working days can take, with weekends and no holidays. */
function calendarDaysOf(working: number): number {
  return working === 0 ? 0 : working + 2 * Math.ceil(working / 5);
}
