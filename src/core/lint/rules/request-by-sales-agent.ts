import { saidRole } from '#core/policy';
import { type Rule, set, when } from '../rule.ts';

/** A service request that the one portal role should open which may not (FACTS L36, S45). */
export const requestBySalesAgent: Rule = {
  code: 'request-by-sales-agent',
  severity: 'error',
  cites: [
    'report-problems-on-behalf-of-a-customer#who-may-file-22',
    'suspension-decision#who-may-act-16',
    'roles.open-request-denied.21vianet',
  ],
  find: ({ cloud, fraud }) =>
    when(
      cloud === '21vianet' &&
        fraud?.requestRole === 'sales-agent' &&
        fraud.requestToOperator !== false,
      () => ({
        path: ['fraud', 'requestRole'],
        figures: { role: saidRole('sales-agent'), other: saidRole('global-admin') },
        fix: [set(['fraud', 'requestRole'], 'global-admin')],
      }),
    ),
};
