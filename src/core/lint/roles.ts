import type { PolicyDraft } from '#core/policy';
import type { Change } from './finding.ts';
import { set } from './rule.ts';

/** Portal roles that the documentation bars from managing subscriptions (FACTS S45). */
export const barred: readonly string[] = ['help-desk-agent'];

/** Portal roles that the documentation does not list there (FACTS S45). */
export const notListed: readonly string[] = ['billing-admin', 'user-management-admin'];

const unable = [...barred, ...notListed];

/** A role of the policy that may suspend, an admin agent before others; undefined when none of those named may. */
export function suspendingRoleIn({ access }: PolicyDraft): string | undefined {
  // 21Vianet advises few global admins (FACTS S48), so the work goes to the role below.
  const usual = 'admin-agent';
  const able = access?.suspendingRoles?.filter((role) => !unable.includes(role)) ?? [usual];
  return able.includes(usual) ? usual : able[0];
}

/** Takes a role out of those that may suspend, and gives its suspensions to one that may. */
export function withoutRole(draft: PolicyDraft, role: string): Change[] {
  const left = (draft.access?.suspendingRoles ?? []).filter((other) => other !== role);
  const suspendingRoles = left.length > 0 ? left : ['admin-agent'];
  const other = suspendingRoleIn({ ...draft, access: { suspendingRoles } }) ?? suspendingRoles[0];
  const stages = (draft.stages ?? []).flatMap((stage, index) =>
    stage.effect === 'suspended' && stage.role === role
      ? [set(['stages', index, 'role'], other)]
      : [],
  );
  return [set(['access', 'suspendingRoles'], suspendingRoles), ...stages];
}
