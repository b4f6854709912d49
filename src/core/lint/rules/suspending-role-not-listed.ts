import { saidRole } from '#core/policy';
import { notListed, withoutRole } from '../roles.ts';
import { type Rule, when } from '../rule.ts';

/** A role among those that may suspend which the documentation does not list there (FACTS S45). */
export const suspendingRoleNotListed: Rule = {
  code: 'suspending-role-not-listed',
  severity: 'warning',
  cites: [
    'suspension-decision#who-may-act-23',
    'suspend-a-subscription#before-3',
    'roles.suspend-unlisted.21vianet',
  ],
  find: (draft) =>
    (draft.access?.suspendingRoles ?? []).flatMap((role, index) =>
      when(draft.cloud === '21vianet' && notListed.includes(role), () => ({
        path: ['access', 'suspendingRoles', index],
        figures: { role: saidRole(role) },
        fix: withoutRole(draft, role),
      })),
    ),
};
