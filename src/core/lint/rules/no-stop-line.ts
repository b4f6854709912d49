import { deletionFactOf } from '#core/policy';
import { figure } from '#core/sentence';
import { type Rule, when } from '../rule.ts';
import { inserted, placeAfterSuspension } from '../stage-changes.ts';
import { suspensionIn } from '../stages.ts';

/** Nobody decides before the data goes (FACTS K13). */
export const noStopLine: Rule = {
  code: 'no-stop-line',
  severity: 'advice',
  cites: [
    'collections-policy#from-suspension-9',
    'suspension-decision#after-suspension-11',
    'cadence.stop-line',
  ],
  find: (draft, { fact }) => {
    const { stages = [] } = draft;
    const deletion = deletionFactOf[draft.cloud];
    if (deletion === null || !suspensionIn(draft)) return [];
    const [from, to, line] = [
      fact('cadence.last-warning'),
      fact(deletion),
      fact('cadence.stop-line'),
    ];
    const isThere = stages.some(
      ({ anchor, offset }) => anchor === 'suspension' && offset.days >= from && offset.days < to,
    );
    return when(!isThere, () => ({
      path: ['stages'],
      figures: { line: figure.calendarDays(line), kept: figure.calendarDays(to) },
      fix: inserted(draft, placeAfterSuspension(stages, line), {
        id: 'stop-line',
        effect: 'none',
        anchor: 'suspension',
        offset: { days: line, count: 'calendar' },
        onNonWorkingDay: 'keep',
        noticeDays: 0,
        channel: 'phone',
        role: 'management',
        letter: null,
      }),
    }));
  },
};
