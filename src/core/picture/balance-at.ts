import type { Amount } from '#core/money';
import type { TimelinePicture } from './timeline-picture.ts';

/** What is owed after all that happened on a day; null before the invoice. */
export function balanceAt(
  { balances }: Pick<TimelinePicture, 'balances'>,
  on: string,
): Amount | null {
  return balances.findLast(({ from }) => from <= on)?.outstanding ?? null;
}
