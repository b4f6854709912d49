import { saidStage } from '#core/policy';
import { type Rule, when } from '../rule.ts';
import { isFinalNotice } from '../stages.ts';

/** A track on which the final notice is the first that a late customer hears (FACTS K8). */
export const noReminder: Rule = {
  code: 'no-reminder',
  severity: 'warning',
  cites: [
    'collections-policy#stages-1',
    'collections-policy#until-suspension-8',
    'practice.first-mail',
  ],
  find: (_, { plan }) => {
    const suspension = plan?.suspension;
    if (!plan || !suspension) return [];
    const reminders = plan.stages.filter(
      ({ stage, index, ownDay }) =>
        index < suspension.index &&
        stage.effect === 'none' &&
        !isFinalNotice(stage) &&
        ownDay !== null &&
        ownDay > 0,
    );
    return when(reminders.length === 0, () => ({
      path: ['stages'],
      figures: { stage: saidStage(suspension.stage) },
    }));
  },
};
