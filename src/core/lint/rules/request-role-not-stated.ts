import { saidRole } from '#core/policy';
import { type Rule, set, when } from '../rule.ts';

const unclear = ['admin-agent', 'help-desk-agent', 'billing-admin', 'user-management-admin'];

/** A service request by a portal role of which the documentation does not say that it may open one (FACTS S45, QA7). */
export const requestRoleNotStated: Rule = {
  code: 'request-role-not-stated',
  severity: 'advice',
  cites: [
    'report-problems-on-behalf-of-a-customer#who-may-file-23',
    'suspension-decision#who-may-act-30',
    'roles.open-request.21vianet',
  ],
  find: ({ cloud, fraud }) => {
    const role = fraud?.requestRole ?? '';
    return when(
      cloud === '21vianet' && unclear.includes(role) && fraud?.requestToOperator !== false,
      () => ({
        path: ['fraud', 'requestRole'],
        figures: { role: saidRole(role), other: saidRole('global-admin') },
        fix: [set(['fraud', 'requestRole'], 'global-admin')],
      }),
    );
  },
};
