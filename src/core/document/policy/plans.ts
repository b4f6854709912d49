import { saidRoleInSentence, type Policy } from '#core/policy';
import { figure } from '#core/sentence';
import type { Clause } from '../clause.ts';
import { saidOrGap } from '../gaps.ts';

/** Payment by instalments, and promises to pay. */
export function plans({ plans: { maxInstalments, approvedBy }, promisesPause }: Policy): Clause[] {
  const promise: Clause = {
    name: 'promise',
    says: promisesPause ? 'promise.yes' : 'promise.no',
    why: 'plans',
  };
  if (maxInstalments === 0) return [{ name: 'max', says: 'none', why: 'plans' }, promise];
  return [
    { name: 'max', figures: { count: figure.count(maxInstalments) }, why: 'plans' },
    {
      name: 'approver',
      figures: { role: saidOrGap(approvedBy, 'role', saidRoleInSentence) },
      why: 'plans',
    },
    { name: 'kept', why: 'plans' },
    promise,
  ];
}
