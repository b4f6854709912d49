import { type PolicyDraft, saidStage, type StageDraft } from '#core/policy';
import { figure } from '#core/sentence';
import { type Rule, set } from '../rule.ts';
import { placeAfterSuspension } from '../stage-changes.ts';
import { type Placed, placedStages, suspensionIn } from '../stages.ts';

/** A warning about data that counts from the invoice, though the data lives from the suspension (FACTS K14). */
export const dataWarningOffClock: Rule = {
  code: 'data-warning-off-clock',
  severity: 'error',
  cites: [
    'collections-policy#stages-1',
    'suspension-decision#after-suspension-1',
    'cadence.data-warning',
  ],
  find: (draft, { fact }) => {
    if (!suspensionIn(draft)) return [];
    return placedStages(draft)
      .filter(
        ({ stage }) =>
          stage.anchor !== 'suspension' &&
          (stage.letter === 'data-warning' || stage.letter === 'last-warning'),
      )
      .map(({ stage, index }) => {
        const days = fact(
          stage.letter === 'last-warning' ? 'cadence.last-warning' : 'cadence.data-warning',
        );
        return {
          path: ['stages', index, 'anchor'],
          figures: { stage: saidStage(stage), days: figure.calendarDays(days) },
          fix: fixed(draft, { stage, index }, days),
        };
      });
  },
};

function fixed(draft: PolicyDraft, { stage, index }: Placed, days: number) {
  const others = (draft.stages ?? []).toSpliced(index, 1);
  const suspension = others.findIndex(({ effect }) => effect === 'suspended');
  if (suspension < 0) return undefined;
  const place = Math.max(placeAfterSuspension(others, days), suspension + 1);
  const put = { ...stage, anchor: 'suspension', offset: { days, count: 'calendar' } };
  return [set(['stages'], others.toSpliced(place, 0, put as StageDraft))];
}
