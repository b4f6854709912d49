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

/**
 * What is wrong with a draft where it was changed: undefined when it is sound, else what the first issue is called.
 * Sections do not look at one another, and those that were left alone are as sound as they were.
 */
export function faultOf(
  draft: PolicyDraft,
  changes: readonly { path: Path }[],
): string | undefined {
  for (const section of new Set(changes.map(({ path }) => path[0]))) {
    const fault = isSection(section) ? faultIn(section, draft[section]) : 'other';
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function isSection(key: string | number | undefined): key is keyof PolicyDraft {
  return typeof key === 'string' && Object.hasOwn(policyDraftSchema.shape, key);
}

function faultIn(section: keyof PolicyDraft, value: unknown): string | undefined {
  const issue = policyDraftSchema.shape[section].safeParse(value).error?.issues[0];
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
