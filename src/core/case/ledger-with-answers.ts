import { dayOf } from '#core/calendar';
import type { Answers } from '#core/decision';
import type { Ledger } from '#core/dunning';

/** An invoice beside the answers to the checklist. */
export interface LedgerWithAnswers {
  ledger: Ledger;
  /** Day of the suspension that only the answers knew, `YYYY-MM-DD`; undefined where nothing was added. */
  added: string | undefined;
}

/**
 * The ledger with the suspension that was answered, where it shows none that lasts: dates and letters then
 * count from the answered day. Other answers change nothing; a day that nobody knows adds nothing.
 */
export function ledgerWithAnswers(ledger: Ledger, answers: Answers): LedgerWithAnswers {
  const on = answers['suspended-on'];
  const isKnown = answers['state'] === 'suspended' && typeof on === 'string' && dayOf(on) !== undefined; // prettier-ignore
  if (!isKnown || isSuspended(ledger)) return { ledger, added: undefined };
  return {
    ledger: { ...ledger, events: [...ledger.events, { on, type: 'suspended' }] },
    added: on,
  };
}

function isSuspended({ events }: Ledger): boolean {
  const last = events
    .filter(({ type }) => type === 'suspended' || type === 'reactivated')
    .sort((a, b) => a.on.localeCompare(b.on))
    .at(-1);
  return last?.type === 'suspended';
}
