import type { PolicyDraft } from '#core/policy';
import type { Change } from './finding.ts';

/**
 * The draft after a quick fix; the draft handed in stays as it is. What is missing on the way to a path is
 * made; an `undefined` takes a field, or an entry of a list, away.
 */
export function applyFix(draft: PolicyDraft, fix: { changes: readonly Change[] }): PolicyDraft {
  return fix.changes.reduce<unknown>(
    (changed, { path, value }) => changedAt(changed, path, value),
    draft,
  ) as PolicyDraft;
}

function changedAt(at: unknown, [step, ...rest]: Change['path'], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(at)) {
    const index = Number(step);
    return rest.length === 0 && value === undefined
      ? at.toSpliced(index, 1)
      : at.with(index, changedAt(at[index], rest, value));
  }
  const { [step]: inner, ...others } = (at ?? {}) as Record<string | number, unknown>;
  const changed = changedAt(inner, rest, value);
  return changed === undefined ? others : { ...(at as object), [step]: changed };
}
