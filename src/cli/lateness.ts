import type { Timeline } from '#core/dunning';
import { lateCharges, type LateCharges } from '#core/late-payment';
import type { PolicyDraft } from '#core/policy';
import { ownFigures } from './own-figures.ts';

/** What the policy charges for what is late. A policy that says nothing of late charges charges nothing. */
export function latenessOf(
  { lateCharges: charges, law = {} }: PolicyDraft,
  dueOn: string,
  balances: Timeline['balances'],
  asAt: string,
): LateCharges {
  if (!charges) return { none: 'not-charged' };
  const figures = ownFigures();
  return lateCharges({ charges, law, dueOn, balances, asAt, figures });
}
