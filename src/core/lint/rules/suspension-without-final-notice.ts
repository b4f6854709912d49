import { type PolicyDraft, saidStage } from '#core/policy';
import { figure } from '#core/sentence';
import type { Plan } from '../plan.ts';
import type { Rule } from '../rule.ts';
import { endOfNotices, inserted, movedTo } from '../stage-changes.ts';
import { isFinalNotice, type Placed, suspensionIn } from '../stages.ts';

/** A suspension that no final notice goes before: a rule of this site (FACTS L32). */
export const suspensionWithoutFinalNotice: Rule = {
  code: 'suspension-without-final-notice',
  severity: 'warning',
  cites: [
    'collections-policy#until-suspension-25',
    'non-payment-fraud-or-misuse#in-place-10',
    'cadence.final-notice-period',
  ],
  find: (draft, { fact, plan }) => {
    const { stages = [] } = draft;
    const suspension = suspensionIn(draft);
    if (!suspension || stages.some(isFinalNotice)) return [];
    const own = fact('cadence.final-notice-period');
    const noticeDays = Math.max(own, draft.access?.minimumNoticeDays ?? 0);
    return [
      {
        path: ['stages', suspension.index],
        figures: { stage: saidStage(suspension.stage), notice: figure.calendarDays(noticeDays) },
        fix: plan && withNotice(draft, plan, suspension, noticeDays),
      },
    ];
  },
};

function withNotice(draft: PolicyDraft, plan: Plan, { stage, index }: Placed, noticeDays: number) {
  const planned = plan.stages[index];
  if (!planned || planned.ownDay === null || stage.anchor === 'suspension') return undefined;
  const day = Math.max(endOfNotices(plan, index), planned.ownDay - noticeDays);
  const role = draft.stages?.[index - 1]?.role ?? stage.role;
  const added = inserted(draft, index, {
    id: 'final-notice',
    effect: 'none',
    anchor: 'due',
    offset: { days: day, count: 'calendar' },
    onNonWorkingDay: 'next',
    noticeDays,
    proofNeeded: true,
    channel: 'registered-letter',
    letter: 'final-notice',
    ...(role === undefined ? {} : { role }),
  });
  const moved =
    planned.ownDay < day + noticeDays
      ? movedTo({ stage, index: index + 1 }, day + noticeDays, plan)
      : [];
  return added && day <= 3660 ? [...added, ...moved] : undefined;
}
