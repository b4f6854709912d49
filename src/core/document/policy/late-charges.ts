import { addsCompensation } from '#core/late-payment';
import type { Policy } from '#core/policy';
import type { Clause } from '../clause.ts';
import { moneyOrGap, rateOrGap } from '../gaps.ts';

/** What a late payment costs the customer: all that a letter may add. */
export function lateCharges({ lateCharges: terms, law }: Policy): Clause[] {
  const kind = `kind.${terms.kind}`;
  if (terms.kind === 'none') return [{ name: 'kind', says: kind, why: 'lateCharges' }];
  const fixed: Clause[] = terms.fixedCompensation
    ? [
        {
          name: 'fixed',
          figures: { amount: moneyOrGap(terms.fixedCompensation) },
          why: 'lateCharges',
        },
      ]
    : [];
  if (terms.kind === 'statutory') {
    const byLaw = fixed.length === 0 && addsCompensation(law);
    return [
      { name: 'kind', says: kind, why: 'lateCharges' },
      ...fixed,
      ...(byLaw ? [{ name: 'fixed', says: 'fixedByLaw', why: 'lateCharges' as const }] : []),
    ];
  }
  const { percentPerYear, primeRateAtSigning } = terms;
  return [
    {
      name: 'kind',
      says: kind,
      figures: { rate: rateOrGap(percentPerYear) },
      why: 'lateCharges',
    },
    ...(primeRateAtSigning === null
      ? []
      : [
          {
            name: 'primeRate',
            figures: { rate: rateOrGap(primeRateAtSigning) },
            why: 'primeRate' as const,
          },
        ]),
    ...fixed,
  ];
}
