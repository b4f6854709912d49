import type { LedgerEvent } from '#core/dunning';
import type { LetterInput } from './letter-input.ts';

/** The last event of a kind that is known on the day we stand. */
export function lastOf<T extends LedgerEvent['type']>(
  { ledger, asAt }: Pick<LetterInput, 'ledger' | 'asAt'>,
  type: T,
): Extract<LedgerEvent, { type: T }> | undefined {
  const events = (ledger?.events ?? []).filter(
    (event): event is Extract<LedgerEvent, { type: T }> => event.type === type && event.on <= asAt,
  );
  return events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).at(-1);
}
