import { saidStage, type StageDraft } from '#core/policy';
import type { Plan } from '../plan.ts';
import { type Rule, set } from '../rule.ts';
import { endOfNotices, movedTo } from '../stage-changes.ts';
import { isFinalNotice, type Placed, suspensionIn } from '../stages.ts';

/** A final notice that stands after the suspension it should announce. */
export const finalNoticeAfterSuspension: Rule = {
  code: 'final-notice-after-suspension',
  severity: 'error',
  cites: ['collections-policy#until-suspension-25', 'non-payment-fraud-or-misuse#in-place-10'],
  find: (draft, { plan }) => {
    const { stages = [] } = draft;
    const suspension = suspensionIn(draft);
    const place = stages.findIndex(isFinalNotice);
    const notice = stages[place];
    if (!suspension || !notice || place < suspension.index) return [];
    return [
      {
        path: ['stages', place],
        figures: { stage: saidStage(notice), suspension: saidStage(suspension.stage) },
        fix: plan && moved(stages, plan, suspension, place),
      },
    ];
  },
};

function moved(stages: readonly StageDraft[], plan: Plan, { stage, index }: Placed, place: number) {
  const notice = stages[place];
  const own = plan.stages[index]?.ownDay ?? null;
  if (!notice || own === null || stage.anchor === 'suspension') return undefined;
  const day = Math.max(endOfNotices(plan, index), own - notice.noticeDays);
  if (day > 3660) return undefined;
  const before: StageDraft = { ...notice, anchor: 'due', offset: { days: day, count: 'calendar' } };
  return [
    set(['stages'], stages.toSpliced(place, 1).toSpliced(index, 0, before)),
    ...(own < day + notice.noticeDays
      ? movedTo({ stage, index: index + 1 }, day + notice.noticeDays, plan)
      : []),
  ];
}
