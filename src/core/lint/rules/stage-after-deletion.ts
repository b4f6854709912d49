import { deletionFactOf, saidStage } from '#core/policy';
import { figure } from '#core/sentence';
import { type Rule, set } from '../rule.ts';

/** Something still to be done after the data is gone (FACTS S6). */
export const stageAfterDeletion: Rule = {
  code: 'stage-after-deletion',
  severity: 'error',
  cites: [
    'reactivate-a-subscription#dates-19',
    'reactivate-a-subscription#dates-20',
    'data.deletion.suspended.21vianet',
  ],
  find: (draft, { fact, plan }) => {
    const deletion = deletionFactOf[draft.cloud];
    const suspended = plan?.suspendedOn;
    if (!plan || deletion === null || suspended === undefined) return [];
    const kept = fact(deletion);
    const stopLine = fact('cadence.stop-line');
    return plan.stages
      .filter(
        ({ stage, realDay }) =>
          stage.anchor === 'suspension' &&
          stage.effect !== 'data-deleted' &&
          (realDay ?? 0) - suspended >= kept,
      )
      .map(({ stage, index, realDay }) => ({
        path: ['stages', index, 'offset', 'days'],
        figures: {
          stage: saidStage(stage),
          days: figure.calendarDays((realDay ?? 0) - suspended),
          kept: figure.calendarDays(kept),
          line: figure.calendarDays(stopLine),
        },
        // Where a notice above it pushes it past the deletion, only that notice can be shortened.
        fix:
          stage.offset.days >= kept
            ? [set(['stages', index, 'offset', 'days'], stopLine)]
            : undefined,
      }));
  },
};
