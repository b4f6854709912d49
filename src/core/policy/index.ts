export { completePolicy, type Open } from './complete-policy.ts';
export {
  channels,
  jobRoles,
  letterIds,
  namedStages,
  portalRoles,
  type LetterId,
} from './known-codes.ts';
export { migrate, newestVersion, type Migrated } from './migrate.ts';
export { policyDraftSchema, policySchema, type Policy, type PolicyDraft } from './policy.ts';
export {
  saidChannel,
  saidLetter,
  saidRole,
  saidRoleInSentence,
  saidStage,
  unnamedStage,
} from './said.ts';
export { effects, type Effect, type Stage, type StageDraft } from './stage.ts';
export { timingOf, type PolicyTiming } from './policy-timing.ts';
export { clouds, deletionFactOf, type Cloud } from './timing.ts';
