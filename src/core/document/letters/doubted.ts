import { stageMoves } from '#core/dunning';
import { deletionFactOf, type LetterId } from '#core/policy';
import { doubts, holidaysKnownIn } from '#core/picture';
import type { Sentence } from '#core/sentence';
import { deletionDays } from '../deletion-days.ts';
import { entryOf, isAhead } from './entry-of.ts';
import type { LetterInput } from './letter-input.ts';
import { nextStage } from './next-stage.ts';
import { onItsDay } from './on-its-day.ts';

/** Which days ahead may still move since holidays are not known that far; of a form nothing is known. */
export function doubted(input: LetterInput): ReturnType<typeof doubts> {
  const { policy, ledger, timeline, asAt, figures } = input;
  if (!ledger || !timeline) return { stages: new Map(), deletion: false };
  const fact = deletionFactOf[policy.cloud];
  const days = deletionDays(policy.cloud, figures);
  const retention = fact === null || days === null ? null : { days, fact };
  const calendar = input.calendar ?? { holidays: [], covers: null };
  const moves = stageMoves({ policy, ledger, calendar, asAt, retention }, timeline);
  return doubts({ policy, timeline, retention }, moves);
}

/**
 * For the writer, beside the letter and never in it: for which days holidays are known, where the letter's own day or
 * one that it names may still move. Undefined where every day stands. A stage due today is sent today: its day stands.
 */
export function letterDoubt(letter: LetterId, given: LetterInput): Sentence | undefined {
  const { input, sender } = onItsDay(letter, given);
  const { stages, deletion } = doubted(input);
  const suspension = input.policy.stages.find(
    (stage) => stage.effect === 'suspended' && isAhead(entryOf(input.timeline, stage)),
  );
  const named = [sender, nextStage(sender, input), suspension].some((stage) => {
    const entry = stage && entryOf(input.timeline, stage);
    return entry !== undefined && entry.on !== input.asAt && stages.has(entry.id);
  });
  return named || deletion ? holidaysKnownIn(input.calendar?.covers ?? null) : undefined;
}
