import { saidRole, saidStage } from '#core/policy';
import { figure } from '#core/sentence';
import { barred, suspendingRoleIn } from '../roles.ts';
import { type Rule, set } from '../rule.ts';
import { isBlank, placedStages } from '../stages.ts';

/** A suspension given to a role that the same policy does not let suspend. */
export const suspensionByOtherRole: Rule = {
  code: 'suspension-by-other-role',
  severity: 'error',
  cites: [
    'suspension-decision#who-may-act-1',
    'collections-policy#not-to-say-3',
    'roles.suspend.21vianet',
  ],
  find: (draft) => {
    const roles = draft.access?.suspendingRoles ?? [];
    const role = suspendingRoleIn(draft);
    return placedStages(draft)
      .filter(
        ({ stage }) => stage.effect === 'suspended' && roles.length > 0 && !isBlank(stage.role),
      )
      .filter(
        ({ stage }) =>
          !roles.includes(stage.role ?? '') &&
          !(draft.cloud === '21vianet' && barred.includes(stage.role ?? '')),
      )
      .map(({ stage, index }) => ({
        path: ['stages', index, 'role'],
        figures: {
          stage: saidStage(stage),
          role: saidRole(stage.role ?? ''),
          roles: figure.list(roles.map(saidRole)),
          other: saidRole(role ?? ''),
        },
        fix: role === undefined ? undefined : [set(['stages', index, 'role'], role)],
      }));
  },
};
