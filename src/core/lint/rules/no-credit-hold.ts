import { type PolicyDraft, saidStage } from '#core/policy';
import type { Plan, PlannedStage } from '../plan.ts';
import type { Rule } from '../rule.ts';
import { endOfNotices, inserted } from '../stage-changes.ts';
import { isFinalNotice } from '../stages.ts';

/** A suspension without the milder restriction before it (FACTS K7). */
export const noCreditHold: Rule = {
  code: 'no-credit-hold',
  severity: 'advice',
  cites: [
    'collections-policy#access-22',
    'collections-policy#until-suspension-17',
    'cadence.credit-hold',
  ],
  find: (draft, { fact, plan }) => {
    const suspension = plan?.suspension;
    if (!plan || !suspension || draft.stages?.some(({ effect }) => effect === 'credit-hold'))
      return [];
    return [
      {
        path: ['stages'],
        figures: { stage: saidStage(suspension.stage) },
        fix: withHold(draft, plan, suspension, fact('cadence.credit-hold')),
      },
    ];
  },
};

function withHold(draft: PolicyDraft, plan: Plan, suspension: PlannedStage, ours: number) {
  const later = plan.stages.findIndex(
    ({ stage, realDay }) => isFinalNotice(stage) || (realDay ?? Infinity) > ours,
  );
  const place = Math.min(later < 0 ? suspension.index : later, suspension.index);
  const days = Math.max(ours, endOfNotices(plan, place));
  const next = plan.stages[place];
  if (!next || next.ownDay === null || days >= next.ownDay) return undefined;
  const { role } = next.stage;
  return inserted(draft, place, {
    id: 'credit-hold',
    effect: 'credit-hold',
    anchor: 'due',
    offset: { days, count: 'calendar' },
    onNonWorkingDay: 'next',
    noticeDays: 0,
    channel: 'email',
    letter: 'credit-hold',
    ...(role === undefined ? {} : { role }),
  });
}
