import type { Policy } from '#core/policy';
import { figure } from '#core/sentence';
import type { Clause } from '../clause.ts';

/** What a late payment costs the customer. */
export function lateCharges({ lateCharges: terms }: Policy): Clause[] {
  const kind = `kind.${terms.kind}`;
  if (terms.kind === 'none') return [{ name: 'kind', says: kind, why: 'lateCharges' }];
  const fixed: Clause[] = terms.fixedCompensation
    ? [
        {
          name: 'fixed',
          figures: { amount: figure.money(terms.fixedCompensation) },
          why: 'lateCharges',
        },
      ]
    : [];
  if (terms.kind === 'statutory') {
    return [{ name: 'kind', says: kind, why: 'lateCharges' }, ...fixed];
  }
  const { percentPerYear, primeRateAtSigning } = terms;
  return [
    {
      name: 'kind',
      says: kind,
      figures: { rate: figure.percent(percentPerYear) },
      why: 'lateCharges',
    },
    ...(primeRateAtSigning === null
      ? []
      : [
          {
            name: 'primeRate',
            figures: { rate: figure.percent(primeRateAtSigning) },
            why: 'primeRate' as const,
          },
        ]),
    ...fixed,
  ];
}
