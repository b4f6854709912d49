import { saidStage } from '#core/policy';
import { figure } from '#core/sentence';
import type { Rule } from '../rule.ts';
import { lengthened } from '../stage-changes.ts';
import { isFinalNotice } from '../stages.ts';

/** A final notice of fewer days than this site recommends (FACTS L32); silent while it is below the policy's own least. */
export const finalNoticeShort: Rule = {
  code: 'final-notice-short',
  severity: 'warning',
  cites: [
    'collections-policy#until-suspension-25',
    'late-payment-rules#what-it-means-20',
    'cadence.final-notice-period',
  ],
  find: ({ access }, { fact, plan }) => {
    const ours = fact('cadence.final-notice-period');
    const { suspension, stages = [] } = plan ?? {};
    if (!plan || !suspension) return [];
    return stages
      .filter(({ stage, index }) => isFinalNotice(stage) && index < suspension.index)
      .filter(
        ({ stage }) =>
          stage.noticeDays < ours && stage.noticeDays >= (access?.minimumNoticeDays ?? 0),
      )
      .map((notice) => ({
        path: ['stages', notice.index, 'noticeDays'],
        figures: {
          stage: saidStage(notice.stage),
          notice: figure.calendarDays(notice.stage.noticeDays),
          ours: figure.calendarDays(ours),
        },
        fix: lengthened(notice, ours, plan),
      }));
  },
};
