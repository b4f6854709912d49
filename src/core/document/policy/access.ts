import { saidRole, saidRoleInSentence, type Cloud, type Policy } from '#core/policy';
import { asWritten, figure, sentence, type Sentence } from '#core/sentence';
import type { Clause } from '../clause.ts';
import { saidOrGap } from '../gaps.ts';

/** The four states of access, and what limits a suspension. */
export function access(policy: Policy): Clause[] {
  const { minimumNoticeDays, criticalServices, criticalApprover, suspendingRoles } = policy.access;
  const suspends = policy.stages.some(({ effect }) => effect === 'suspended');
  return [
    {
      name: 'states',
      why: 'access',
      below: {
        kind: 'table',
        caption: sentence('policy-document:table.access'),
        head: ['state', 'users', 'admins', 'orders'].map((column) =>
          sentence(`policy-document:head.${column}`),
        ),
        rows: stateRows(policy.cloud),
      },
    },
    { name: 'whole', why: 'whole' },
    ...(suspends ? [] : [{ name: 'never', why: 'access' as const }]),
    minimumNoticeDays > 0
      ? {
          name: 'minimumNotice',
          figures: { count: figure.count(minimumNoticeDays) },
          why: 'minimumNotice',
        }
      : { name: 'minimumNotice', says: 'minimumNoticeNone', why: 'minimumNotice' },
    criticalServices.length > 0
      ? {
          name: 'critical',
          says: 'critical.some',
          figures: { approver: saidOrGap(criticalApprover, 'role', saidRole) },
          why: 'critical',
          below: { kind: 'list', ordered: false, items: criticalServices.map(asWritten) },
        }
      : {
          name: 'critical',
          says: 'critical.none',
          figures: { approver: saidOrGap(criticalApprover, 'role', saidRoleInSentence) },
          why: 'critical',
        },
    { name: 'roles', figures: { roles: figure.list(suspendingRoles.map(saidRole)) }, why: 'roles' },
  ];
}

/** State, users, administrators, new orders. What a suspension leaves is documented for 21Vianet alone (FACTS S4, S5). */
function stateRows(cloud: Cloud): Sentence[][] {
  const elsewhere = cloud === '21vianet' ? '' : 'Elsewhere';
  const rows = [
    ['full', 'asUsual', 'asUsual', 'accepted'],
    ['credit-hold', 'asUsual', 'asUsual', 'notAccepted'],
    ['suspended', `usersSuspended${elsewhere}`, `adminsSuspended${elsewhere}`, 'notAccepted'],
    ['data-deleted', 'nothingLeft', 'nothingLeft', 'weDecide'],
  ];
  return rows.map(([state = '', ...cells]) => [
    sentence(`policy:effect.${state}`),
    ...cells.map((cell) => sentence(`policy-document:state.${cell}`)),
  ]);
}
