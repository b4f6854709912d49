import { policyDraftSchema, type PolicyDraft } from '#core/policy';
import { keyOf, type Path } from './at-path.ts';

/** An answer that cannot go into the draft as it stands: shown where it was given, kept until it can. */
export interface Pending {
  path: Path;
  value: unknown;
  /** What is wrong with it: a key of `policy-builder:wrong`. */
  code: string;
}

/** Pending answers by their field. */
export type PendingAnswers = Readonly<Record<string, Pending>>;

/** What a draft says about itself: undefined when it is sound, else what the first issue is called. */
export function faultOf(draft: PolicyDraft): string | undefined {
  const read = policyDraftSchema.safeParse(draft);
  const issue = read.error?.issues[0];
  if (!issue) return undefined;
  if (issue.code === 'too_big') return 'long';
  if (issue.code === 'too_small') return 'short';
  return /^[a-z-]+$/.test(issue.message) ? issue.message : 'other';
}

/** The answers without those at a path and below it. */
export function without(pending: PendingAnswers, path: Path): PendingAnswers {
  const key = keyOf(path);
  const left = Object.entries(pending).filter(
    ([other]) => other !== key && !other.startsWith(`${key}.`),
  );
  return left.length === Object.keys(pending).length ? pending : Object.fromEntries(left);
}
