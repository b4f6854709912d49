import { saidStage } from '#core/policy';
import { figure } from '#core/sentence';
import type { Block } from '../document.ts';
import type { LetterCase } from './letter-case.ts';
import { says } from './says.ts';

/** What follows if nothing is paid, and when; and when access goes, if that is further on. */
export function nextStep(c: LetterCase): Block[] {
  const { next, suspendedOn, isSuspended } = c;
  if (!next) return [];
  const { stage, on, mayMove: isEarliest } = next;
  if (!on) return [says('next.undated')];
  const figures = stage.effect === 'none' ? { date: on, stage: saidStage(stage) } : { date: on };
  return [
    says(`next.${stage.effect}`, figures),
    ...(stage.effect === 'suspended'
      ? mayMove(c)
      : isEarliest && stage.anchor !== 'suspension'
        ? [says('next.earliest', { date: on })]
        : []),
    ...(stage.effect !== 'suspended' && suspendedOn && !isSuspended && stage.anchor !== 'suspension'
      ? [says('later.suspension', { date: suspendedOn })]
      : []),
  ];
}

/**
 * That the suspension may come a working day later where its holidays are not known yet. The day by which to
 * pay stays, so that the notice is no weaker for it.
 */
export function mayMove({ suspensionMayMove, suspendedOn }: LetterCase): Block[] {
  return suspensionMayMove && suspendedOn
    ? [says('suspension.mayMove', { suspension: suspendedOn })]
    : [];
}

/** What the sending stage does to access, where its letter does not already say so. */
export function effectOfSender({ sender, from }: LetterCase, saidByLetter: string): Block[] {
  if (!sender || sender.effect === 'none' || sender.effect === saidByLetter) return [];
  return [says(`effect.${sender.effect}`, { date: from }, 'strong')];
}

/**
 * When the data goes, what stops that, and how to save it. Before the suspension its day may still move, and the
 * deletion with it: then the day is only the earliest.
 */
export function deletion(c: LetterCase): Block[] {
  const { deletionDays: days, deletionOn: date, isSuspendedThen } = c;
  const { cloud, data } = c.policy;
  return [
    ...(days === null
      ? [says('deletion.uncounted', undefined, 'strong')]
      : [
          date
            ? says(
                isSuspendedThen ? 'deletion.on' : 'deletion.notBefore',
                { count: figure.count(days), date },
                'strong',
              )
            : says('deletion.after', { count: figure.count(days) }, 'strong'),
          says('deletion.clock'),
        ]),
    data.exportOffered ? says('export.offered') : says(`export.own.${cloud}`),
  ];
}

/** What brings access back, and how fast. */
export function comeBack({ policy }: LetterCase): Block[] {
  const { condition, withinWorkingDays } = policy.reactivation;
  return [
    says(`reactivate.${condition}`),
    withinWorkingDays > 0
      ? says('reactivate.within', { days: figure.workingDays(withinWorkingDays) })
      : says('reactivate.sameDay'),
  ];
}
