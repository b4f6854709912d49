import { saidChannel, saidRole, saidStage, type Policy, type Stage } from '#core/policy';
import { figure, sentence, type Figure, type Sentence } from '#core/sentence';
import type { Clause } from '../clause.ts';
import { saidOrGap } from '../gaps.ts';
import { smallBalance } from '../small-balance.ts';
import { stageWhen } from '../stage-when.ts';

/** What happens when an invoice is not paid: the stages as a table, and the rules that move them. */
export function stages(policy: Policy): Clause[] {
  const lettered = policy.stages.filter(({ letter }) => letter !== null);
  const proved = policy.stages.filter(({ proofNeeded }) => proofNeeded);
  const small = smallBalance(policy);
  return [
    {
      name: 'order',
      why: 'order',
      below: {
        kind: 'table',
        caption: sentence('policy-document:table.stages'),
        head: ['stage', 'when', 'how', 'access', 'time'].map((column) =>
          sentence(`policy-document:head.${column}`),
        ),
        rows: policy.stages.map(row),
      },
    },
    nonWorking(policy.stages),
    ...(lettered.length > 0
      ? [{ name: 'letters', figures: named(lettered), why: 'stages' as const }]
      : []),
    ...(proved.length > 0
      ? [{ name: 'proof', figures: named(proved), why: 'notices' as const }]
      : []),
    { name: 'held', why: 'held', below: { kind: 'list', ordered: false, items: holds(policy) } },
    small
      ? { name: 'end', says: 'end.some', figures: { amount: figure.money(small) }, why: 'end' }
      : { name: 'end', says: 'end.none', why: 'end' },
  ];
}

function row(stage: Stage): Sentence[] {
  const { channel, role, effect, noticeDays } = stage;
  return [
    sentence('figures:asWritten', { text: saidStage(stage) }),
    stageWhen(stage),
    sentence('policy-document:how', {
      channel: saidOrGap(channel, 'channel', saidChannel),
      role: saidOrGap(role, 'role', saidRole),
    }),
    sentence(`policy-document:effect.${effect}`),
    noticeDays > 0
      ? sentence('policy-document:time.some', { count: figure.count(noticeDays) })
      : sentence('policy-document:time.none'),
  ];
}

function nonWorking(all: readonly Stage[]): Clause {
  const kept = all.filter(({ onNonWorkingDay }) => onNonWorkingDay === 'keep');
  if (kept.length === 0) return { name: 'nonWorking', says: 'nonWorking.next', why: 'stages' };
  if (kept.length === all.length) {
    return { name: 'nonWorking', says: 'nonWorking.keep', why: 'stages' };
  }
  return {
    name: 'nonWorking',
    says: 'nonWorking.both',
    figures: named(kept),
    why: 'stages',
  };
}

/** What stops the days (rule 2 of TIMELINE), as far as this policy knows it. */
function holds({ plans, promisesPause, postingDays }: Policy): Sentence[] {
  const reasons = [
    'dispute',
    ...(plans.maxInstalments > 0 ? ['plan'] : []),
    ...(promisesPause ? ['promise'] : []),
    ...(postingDays > 0 ? ['transit'] : []),
    'hold',
  ];
  return reasons.map((reason) => sentence(`policy-document:held.${reason}`));
}

/** Some stages by name; the count chooses between one and several. */
function named(some: readonly Stage[]): Record<'stages' | 'count', Figure> {
  return { stages: figure.list(some.map(saidStage)), count: figure.count(some.length) };
}
