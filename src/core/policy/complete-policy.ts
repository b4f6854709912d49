import { policySchema, type Policy, type PolicyDraft } from './policy.ts';

/** One thing a draft still lacks, and where: `missing`, or the code of a rule that needs more than is there. */
export interface Open {
  code: string;
  path: (string | number)[];
}

/** From draft to policy, or all that is still open, in the order of the schema. */
export function completePolicy(draft: PolicyDraft): { policy: Policy } | { open: Open[] } {
  const read = policySchema.safeParse(draft);
  if (read.success) return { policy: read.data };
  return {
    open: read.error.issues.map((issue) => {
      const path = issue.path.filter((key) => typeof key !== 'symbol');
      return { code: codeOf(valueAt(draft, path), issue), path };
    }),
  };
}

function codeOf(value: unknown, issue: { code: string; message: string }): string {
  if (value === undefined) return 'missing';
  return issue.code === 'too_small' ? 'too-few' : issue.message;
}

function valueAt(draft: PolicyDraft, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (at as Record<string | number, unknown> | undefined)?.[key],
    draft,
  );
}
