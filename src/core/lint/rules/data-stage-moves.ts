import { deletionFactOf, saidStage } from '#core/policy';
import { figure } from '#core/sentence';
import { longestPause } from '../longest-pause.ts';
import { type Rule, set } from '../rule.ts';
import { placedStages } from '../stages.ts';

/** A stage shortly before the deletion that a row of free days may carry past it. */
export const dataStageMoves: Rule = {
  code: 'data-stage-moves',
  severity: 'warning',
  cites: ['reactivate-a-subscription#dates-20', 'data.deletion.suspended.21vianet'],
  find: (draft, { fact, calendar }) => {
    const deletion = deletionFactOf[draft.cloud];
    const moving = placedStages(draft).filter(
      ({ stage }) =>
        stage.anchor === 'suspension' &&
        stage.onNonWorkingDay === 'next' &&
        stage.effect === 'none',
    );
    if (deletion === null || moving.length === 0) return [];
    const kept = fact(deletion);
    const longest = longestPause(calendar);
    return moving
      .filter(({ stage: { offset } }) => offset.days < kept && offset.days + longest >= kept)
      .map(({ stage, index }) => ({
        path: ['stages', index, 'onNonWorkingDay'],
        figures: {
          stage: saidStage(stage),
          days: figure.calendarDays(stage.offset.days),
          free: figure.calendarDays(longest),
          kept: figure.calendarDays(kept),
        },
        fix: [set(['stages', index, 'onNonWorkingDay'], 'keep')],
      }));
  },
};
