import type { Timeline } from '#core/dunning';
import { lateCharges, type LateCharge, type LateRefusal } from '#core/late-payment';
import type { PolicyDraft } from '#core/policy';
import { ownFigures } from './own-figures.ts';

/** Late charges as they are printed; null where nothing is late, or nothing is charged. */
export type Lateness = LateCharge | { refused: LateRefusal } | null;

/** What the policy charges for what is late. A policy that says nothing of late charges charges nothing. */
export function latenessOf(
  { lateCharges: charges, law = {} }: PolicyDraft,
  dueOn: string,
  balances: Timeline['balances'],
  asAt: string,
): Lateness {
  if (!charges) return null;
  const figures = ownFigures();
  const result = lateCharges({ charges, law, dueOn, balances, asAt, figures });
  return 'none' in result ? null : result;
}
