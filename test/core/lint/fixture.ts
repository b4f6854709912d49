import type { Policy, PolicyDraft, Stage } from '#core/policy';
import { wholePolicy } from '../../support/policy-preset.ts';

/** A small change of a whole preset, made in place on a copy. */
export type Change = (policy: Policy) => void;

/** Small changes by what they say, on which a rule speaks, and on which it is silent though they come close. */
export interface Fixtures {
  fails: Readonly<Record<string, Change>>;
  passes: Readonly<Record<string, Change>>;
}

/** The balanced preset, whole, with one change. */
export function changed(change: Change): PolicyDraft {
  const policy = structuredClone(wholePolicy('balanced'));
  change(policy);
  return policy;
}

/** A stage of a policy by its id; throws where there is none. */
export function stage(policy: Policy, id: string): Stage {
  const found = policy.stages.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no stage ${id}`);
  return found;
}

/** Takes stages out of a policy. */
export function without(policy: Policy, ...ids: string[]): void {
  policy.stages = policy.stages.filter(({ id }) => !ids.includes(id));
}

/** Puts a stage in front of another, or at the end; what is not said is that of the second reminder. */
export function add(policy: Policy, before: string | undefined, more: Partial<Stage>): void {
  const at = policy.stages.findIndex(({ id }) => id === before);
  const one = { ...stage(policy, 'reminder-2'), id: 'added', ...more };
  policy.stages.splice(at < 0 ? policy.stages.length : at, 0, one);
}

/** Puts a stage on another day in calendar days. */
export function on(policy: Policy, id: string, days: number, count: 'calendar' | 'working' = 'calendar'): void {
  stage(policy, id).offset = { days, count };
} // prettier-ignore

/** Takes a field away, as only a draft may. */
export function lacking(policy: Policy, change: (draft: PolicyDraft) => void): void {
  change(policy);
}
