import { saidRole } from '#core/policy';
import { barred } from '../roles.ts';
import { type Rule, set, when } from '../rule.ts';

/** Reactivation by a role that may not manage subscriptions (FACTS S45). */
export const reactivationRoleBarred: Rule = {
  code: 'reactivation-role-barred',
  severity: 'error',
  cites: [
    'suspension-decision#who-may-act-19',
    'reactivate-a-subscription#before-1',
    'roles.suspend-denied.21vianet',
  ],
  find: ({ cloud, reactivation }) => {
    const role = reactivation?.role ?? '';
    return when(cloud === '21vianet' && barred.includes(role), () => ({
      path: ['reactivation', 'role'],
      figures: { role: saidRole(role) },
      fix: [set(['reactivation', 'role'], 'admin-agent')],
    }));
  },
};
