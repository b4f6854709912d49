import { saidRole } from '#core/policy';
import { barred, withoutRole } from '../roles.ts';
import { type Rule, when } from '../rule.ts';

/** A role among those that may suspend which the documentation bars from it (FACTS L36, S45). */
export const suspendingRoleBarred: Rule = {
  code: 'suspending-role-barred',
  severity: 'error',
  cites: [
    'collections-policy#not-to-say-3',
    'suspension-decision#who-may-act-19',
    'roles.suspend-denied.21vianet',
  ],
  find: (draft) =>
    (draft.access?.suspendingRoles ?? []).flatMap((role, index) =>
      when(draft.cloud === '21vianet' && barred.includes(role), () => ({
        path: ['access', 'suspendingRoles', index],
        figures: { role: saidRole(role) },
        fix: withoutRole(draft, role),
      })),
    ),
};
