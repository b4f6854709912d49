import type { PolicyDraft } from './policy.ts';
import type { StageDraft } from './stage.ts';

/** What a timeline needs of a policy, whole or in the making. */
export interface PolicyTiming extends Pick<
  PolicyDraft,
  'cloud' | 'smallBalance' | 'promisesPause' | 'postingDays'
> {
  stages: readonly StageDraft[];
}

/** The part of a draft that dates rest on; undefined while it has no stage. */
export function timingOf(draft: PolicyDraft): PolicyTiming | undefined {
  const { cloud, smallBalance, promisesPause, postingDays, stages } = draft;
  if (!stages || stages.length === 0) return undefined;
  return { cloud, smallBalance, promisesPause, postingDays, stages };
}
