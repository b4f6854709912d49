import { figure } from '#core/sentence';
import { type Rule, set, when } from '../rule.ts';
import { lengthened } from '../stage-changes.ts';
import { isFinalNotice } from '../stages.ts';

/** A least notice before suspensions below the one that this site recommends (FACTS L32). */
export const minimumNoticeShort: Rule = {
  code: 'minimum-notice-short',
  severity: 'advice',
  cites: ['collections-policy#until-suspension-25', 'cadence.final-notice-period'],
  find: (draft, { fact, plan }) => {
    const least = draft.access?.minimumNoticeDays;
    const ours = fact('cadence.final-notice-period');
    return when(least !== undefined && least < ours, () => ({
      path: ['access', 'minimumNoticeDays'],
      figures: { least: figure.calendarDays(least ?? 0), ours: figure.calendarDays(ours) },
      fix: [
        set(['access', 'minimumNoticeDays'], ours),
        ...(plan?.stages ?? [])
          .filter(({ stage }) => isFinalNotice(stage) && stage.noticeDays < ours)
          .flatMap((notice) => (plan ? lengthened(notice, ours, plan) : [])),
      ],
    }));
  },
};
