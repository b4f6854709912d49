import { saidRoleInSentence, type Policy } from '#core/policy';
import { figure } from '#core/sentence';
import type { Clause } from '../clause.ts';
import { gap, isOpen, saidOrGap } from '../gaps.ts';
import { deletionDays, type Figures } from '../deletion-days.ts';

/** What a suspension means, how access comes back, and what happens to the data. */
export function suspension(policy: Policy, figures: Figures): Clause[] {
  const { cloud, reactivation, data } = policy;
  const { condition, withinWorkingDays, role } = reactivation;
  const days = deletionDays(cloud, figures);
  const by = saidOrGap(role, 'role', saidRoleInSentence);
  return [
    ...(cloud === '21vianet'
      ? [
          { name: 'effect', why: 'suspension' as const },
          { name: 'lift', why: 'lift' as const },
        ]
      : []),
    { name: 'condition', says: `condition.${condition}`, why: 'reactivation' },
    withinWorkingDays > 0
      ? {
          name: 'within',
          says: 'within.some',
          figures: { days: figure.workingDays(withinWorkingDays), role: by },
          why: 'reactivation',
        }
      : { name: 'within', says: 'within.none', figures: { role: by }, why: 'reactivation' },
    ...(days === null
      ? [
          {
            name: 'deletion',
            says: data.promisedDays === null ? 'deletionUnpromised' : 'deletionUncounted',
            why: 'deletionUncounted' as const,
          },
        ]
      : [
          {
            name: 'deletion',
            figures: { count: figure.count(days) },
            why: 'deletion' as const,
            tone: 'strong' as const,
          },
          { name: 'clock', why: 'clock' as const },
        ]),
    ...promised(data),
    data.exportOffered
      ? { name: 'export', says: 'export.yes', why: 'export' }
      : { name: 'export', says: 'export.no', why: 'noExport' },
    {
      name: 'billing',
      says:
        data.billingWhileSuspended === 'not-stated'
          ? `billing.not-stated.${cloud}`
          : `billing.${data.billingWhileSuspended}`,
      why: cloud === '21vianet' ? 'billing' : 'billingWorldwide',
    },
  ];
}

/** For how long the customer is promised its data, if at all. */
function promised({ promisedDays }: Policy['data']): Clause[] {
  if (promisedDays === null) return [];
  return [
    isOpen(promisedDays)
      ? { name: 'promised', says: 'promisedOpen', figures: { days: gap('days') }, why: 'promised' }
      : { name: 'promised', figures: { count: figure.count(promisedDays) }, why: 'promised' },
  ];
}
