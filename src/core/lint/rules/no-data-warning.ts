import { deletionFactOf, saidStage } from '#core/policy';
import { figure } from '#core/sentence';
import { type Rule, when } from '../rule.ts';
import { inserted, placeAfterSuspension } from '../stage-changes.ts';
import { isFinalNotice, suspensionIn } from '../stages.ts';

/** A suspension after which nobody warns that the data goes (FACTS L32, S6). */
export const noDataWarning: Rule = {
  code: 'no-data-warning',
  severity: 'warning',
  cites: [
    'collections-policy#from-suspension-1',
    'collections-policy#from-suspension-5',
    'data.deletion.suspended.21vianet',
  ],
  find: (draft, { fact }) => {
    const { stages = [] } = draft;
    const deletion = deletionFactOf[draft.cloud];
    const suspension = suspensionIn(draft);
    if (!suspension || deletion === null) return [];
    const kept = fact(deletion);
    const isWarned = stages.some(
      ({ anchor, offset, letter, effect }) =>
        anchor === 'suspension' &&
        offset.days > 0 &&
        offset.days < kept &&
        letter !== null &&
        effect === 'none',
    );
    const days = fact('cadence.data-warning');
    const role = stages.find(isFinalNotice)?.role ?? suspension.stage.role;
    return when(!isWarned, () => ({
      path: ['stages'],
      figures: {
        stage: saidStage(suspension.stage),
        kept: figure.calendarDays(kept),
        days: figure.calendarDays(days),
      },
      fix: inserted(draft, Math.max(placeAfterSuspension(stages, days), suspension.index + 1), {
        id: 'data-warning',
        effect: 'none',
        anchor: 'suspension',
        offset: { days, count: 'calendar' },
        onNonWorkingDay: 'keep',
        noticeDays: 0,
        channel: 'email',
        letter: 'data-warning',
        ...(role === undefined ? {} : { role }),
      }),
    }));
  },
};
