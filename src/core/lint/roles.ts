import type { PolicyDraft } from '#core/policy';
import type { Change } from './finding.ts';
import { set } from './rule.ts';

/** Portal roles that the documentation bars from managing subscriptions (FACTS S45). */
export const barred: readonly string[] = ['help-desk-agent'];

/** Portal roles that the documentation does not list there (FACTS S45). */
export const notListed: readonly string[] = ['billing-admin', 'user-management-admin'];

/** The first role of the policy that may suspend; undefined when none of those named may. */
export function suspendingRoleIn({ access }: PolicyDraft): string | undefined {
  const roles = access?.suspendingRoles;
  return roles ? roles.find((role) => ![...barred, ...notListed].includes(role)) : 'admin-agent';
}

/** Takes roles out of those that may suspend, and gives their suspensions to one that may. */
export function withoutRole(draft: PolicyDraft, role: string): Change[] {
  const left = (draft.access?.suspendingRoles ?? []).filter((other) => other !== role);
  const roles = left.length > 0 ? left : ['admin-agent'];
  const stages = (draft.stages ?? []).flatMap((stage, index) =>
    stage.effect === 'suspended' && stage.role === role
      ? [set(['stages', index, 'role'], roles[0])]
      : [],
  );
  return [set(['access', 'suspendingRoles'], roles), ...stages];
}
