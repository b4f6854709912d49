import { figure } from '#core/sentence';
import { suspendingRoleIn } from '../roles.ts';
import type { Rule } from '../rule.ts';
import { endOfNotices, inserted } from '../stage-changes.ts';
import { suspensionIn } from '../stages.ts';

/** The policy has stages, and none of them suspends: it does not say when access ends (FACTS K1). */
export const noSuspensionStage: Rule = {
  code: 'no-suspension-stage',
  severity: 'warning',
  cites: ['collections-policy#why-2', 'collections.minimum.21vianet'],
  find: (draft, { fact, plan }) => {
    const { stages = [] } = draft;
    if (stages.length === 0 || suspensionIn(draft)) return [];
    const found = stages.findIndex(
      ({ anchor, effect }) => anchor === 'suspension' || effect === 'data-deleted',
    );
    const place = found < 0 ? stages.length : found;
    const day = plan && Math.max(fact('cadence.suspend'), endOfNotices(plan, place));
    const role = suspendingRoleIn(draft);
    return [
      {
        path: ['stages'],
        figures: { day: figure.calendarDays(day ?? fact('cadence.suspend')) },
        fix:
          day === undefined || day > 3660
            ? undefined
            : inserted(draft, place, {
                id: 'suspension',
                effect: 'suspended',
                anchor: 'due',
                offset: { days: day, count: 'calendar' },
                onNonWorkingDay: 'next',
                noticeDays: 0,
                channel: 'email',
                letter: 'suspension',
                ...(role === undefined ? {} : { role }),
              }),
      },
    ];
  },
};
