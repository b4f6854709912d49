import { saidStage } from '#core/policy';
import { figure } from '#core/sentence';
import type { Rule } from '../rule.ts';
import { lengthened } from '../stage-changes.ts';
import { isFinalNotice } from '../stages.ts';

/** A final notice shorter than the least notice that the same policy promises before a suspension. */
export const finalNoticeBelowMinimum: Rule = {
  code: 'final-notice-below-minimum',
  severity: 'error',
  cites: ['collections-policy#until-suspension-25', 'collections-policy#what-it-contains-13'],
  find: ({ access }, { plan }) => {
    const least = access?.minimumNoticeDays;
    const { suspension, stages = [] } = plan ?? {};
    if (!plan || !suspension || least === undefined) return [];
    return stages
      .filter(
        ({ stage, index }) =>
          isFinalNotice(stage) && index < suspension.index && stage.noticeDays < least,
      )
      .map((notice) => ({
        path: ['stages', notice.index, 'noticeDays'],
        figures: {
          stage: saidStage(notice.stage),
          notice: figure.calendarDays(notice.stage.noticeDays),
          least: figure.calendarDays(least),
        },
        fix: lengthened(notice, least, plan),
      }));
  },
};
