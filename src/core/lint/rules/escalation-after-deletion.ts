import { deletionFactOf, saidStage } from '#core/policy';
import { figure } from '#core/sentence';
import type { Rule } from '../rule.ts';

/** A step of the escalation that comes when the data is already gone. */
export const escalationAfterDeletion: Rule = {
  code: 'escalation-after-deletion',
  severity: 'warning',
  cites: [
    'reactivate-a-subscription#clock-17',
    'suspension-decision#after-suspension-16',
    'data.deletion.suspended.21vianet',
  ],
  find: (draft, { fact, plan }) => {
    const deletion = deletionFactOf[draft.cloud];
    const suspended = plan?.suspendedOn;
    if (!plan || deletion === null || suspended === undefined) return [];
    const deleted = suspended + fact(deletion);
    return plan.stages
      .filter(
        ({ stage, realDay }) =>
          stage.anchor !== 'suspension' &&
          stage.effect !== 'data-deleted' &&
          realDay !== null &&
          realDay >= deleted,
      )
      .map(({ stage, index, realDay }) => ({
        path: ['stages', index, 'offset'],
        figures: {
          stage: saidStage(stage),
          day: figure.calendarDays(realDay ?? 0),
          deleted: figure.calendarDays(deleted),
        },
      }));
  },
};
