import { saidRole } from '#core/policy';
import { notListed } from '../roles.ts';
import { type Rule, set, when } from '../rule.ts';

/** Reactivation by a role that the documentation does not list among those that manage subscriptions (FACTS S45). */
export const reactivationRoleNotListed: Rule = {
  code: 'reactivation-role-not-listed',
  severity: 'warning',
  cites: [
    'suspension-decision#who-may-act-23',
    'reactivate-a-subscription#before-1',
    'roles.suspend-unlisted.21vianet',
  ],
  find: ({ cloud, reactivation }) => {
    const role = reactivation?.role ?? '';
    return when(cloud === '21vianet' && notListed.includes(role), () => ({
      path: ['reactivation', 'role'],
      figures: { role: saidRole(role) },
      fix: [set(['reactivation', 'role'], 'admin-agent')],
    }));
  },
};
