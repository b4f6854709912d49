import { deletionFactOf, saidStage } from '#core/policy';
import { figure } from '#core/sentence';
import { type Rule, set } from '../rule.ts';
import { placedStages } from '../stages.ts';

/** A deletion of data on another day than the fact of the cloud (FACTS S6). */
export const deletionDayWrong: Rule = {
  code: 'deletion-day-wrong',
  severity: 'error',
  cites: ['collections-policy#from-suspension-1', 'data.deletion.suspended.21vianet'],
  find: (draft, { fact }) => {
    const deletion = deletionFactOf[draft.cloud];
    if (deletion === null) return [];
    const kept = fact(deletion);
    return placedStages(draft)
      .filter(
        ({ stage }) =>
          stage.effect === 'data-deleted' &&
          stage.anchor === 'suspension' &&
          stage.offset.days !== kept,
      )
      .map(({ stage, index }) => ({
        path: ['stages', index, 'offset', 'days'],
        figures: {
          stage: saidStage(stage),
          days: figure.calendarDays(stage.offset.days),
          kept: figure.calendarDays(kept),
        },
        fix: [set(['stages', index, 'offset'], { days: kept, count: 'calendar' })],
      }));
  },
};
