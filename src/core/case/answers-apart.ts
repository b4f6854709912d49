import type { Answers } from '#core/decision';
import type { OwnPolicy } from './own-policy.ts';

/** An answer that differs from what the policy or the invoice says. */
export interface AnswerApart {
  fact: string;
  /** What the reader answered. */
  given: string;
  /** What the policy or the invoice answers. */
  said: string;
  by: 'policy' | 'ledger';
}

/**
 * Where given answers and the partner's own policy and invoice say different things, in the order in which
 * the invoice and then the policy say them. Questions in `used` only; what either leaves open is no difference.
 */
export function answersApart(
  said: OwnPolicy['answers'],
  answers: Answers,
  used: readonly string[],
): AnswerApart[] {
  return (['ledger', 'policy'] as const).flatMap((by) =>
    Object.entries(said[by]).flatMap(([fact, value]) => {
      const given = answers[fact];
      const differs = given !== undefined && given !== value && used.includes(fact);
      // A ledger without a suspension does not know that there is none.
      return differs && value !== 'active' ? [{ fact, given: String(given), said: value, by }] : [];
    }),
  );
}
