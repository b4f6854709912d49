import { saidRole, saidStage } from '#core/policy';
import { barred, suspendingRoleIn } from '../roles.ts';
import { type Rule, set } from '../rule.ts';
import { placedStages } from '../stages.ts';

/** A suspension given to a role that may not do it (FACTS L36, S45). */
export const suspensionByBarredRole: Rule = {
  code: 'suspension-by-barred-role',
  severity: 'error',
  cites: [
    'collections-policy#not-to-say-3',
    'suspension-decision#who-may-act-21',
    'roles.suspend-denied.21vianet',
  ],
  find: (draft) => {
    const role = suspendingRoleIn(draft);
    return placedStages(draft)
      .filter(
        ({ stage }) =>
          draft.cloud === '21vianet' &&
          stage.effect === 'suspended' &&
          barred.includes(stage.role ?? ''),
      )
      .map(({ stage, index }) => ({
        path: ['stages', index, 'role'],
        figures: {
          stage: saidStage(stage),
          role: saidRole(stage.role ?? ''),
          other: saidRole(role ?? 'admin-agent'),
        },
        fix: role === undefined ? undefined : [set(['stages', index, 'role'], role)],
      }));
  },
};
