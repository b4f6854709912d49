import { saidStage } from '#core/policy';
import { figure } from '#core/sentence';
import { cutNotice } from '../delays.ts';
import type { Rule } from '../rule.ts';
import { movedTo } from '../stage-changes.ts';

/** A suspension written on a day that the deadline of its own final notice has not yet reached. */
export const suspensionBeforeNoticeEnds: Rule = {
  code: 'suspension-before-notice-ends',
  severity: 'error',
  cites: ['collections-policy#until-suspension-25', 'suspension-decision#non-payment-31'],
  find: (_, { plan }) => {
    const cut = plan && cutNotice(plan);
    if (!cut) return [];
    const { suspension, notice, gap } = cut;
    const { noticeDays } = notice.stage;
    return [
      {
        path: ['stages', suspension.index, 'offset'],
        figures: {
          stage: saidStage(suspension.stage),
          final: saidStage(notice.stage),
          gap: figure.calendarDays(Math.max(0, gap)),
          notice: figure.calendarDays(noticeDays),
        },
        fix: movedTo(suspension, Math.max(...(notice.own ?? [])) + noticeDays, plan),
      },
    ];
  },
};
