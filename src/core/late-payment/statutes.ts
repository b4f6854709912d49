import type { Policy } from '#core/policy';

/** What a statute gives a creditor, each figure by the id of its fact. */
export interface Statute {
  /** Key of its source in `facts.yaml`. */
  source: string;
  /** A margin over a reference rate, or a rate of its own for each day. */
  interest:
    { margin: string; reference: string; fixedAtStart: boolean } | { percentPerDay: string };
  compensation:
    'none' | { fact: string; currency: string } | { tiers: readonly Tier[]; currency: string };
}

/** A fixed sum for debts below a threshold; the last tier has none. */
export interface Tier {
  fact: string;
  below?: string;
}

const ecb = 'late-payment.reference.ecb';

function ofDirective(place: string, source: string): Statute {
  return {
    source,
    interest: { margin: `late-payment.${place}.interest`, reference: ecb, fixedAtStart: false },
    compensation: { fact: `late-payment.${place}.compensation`, currency: 'EUR' },
  };
}

/**
 * Statutes with a rate of their own (FACTS L4, L5, L10, L14, L15, L23). In the EU the reference rate changes
 * with every half-year; in the United Kingdom the one of the half-year in which the debt fell late stays.
 * Chinese law knows no fixed sum (FACTS L31).
 */
export const statutes: Readonly<Record<Policy['law']['regime'], Statute | null>> = {
  eu: ofDirective('eu', 'law.eu.directive-2011-7'),
  es: ofDirective('es', 'law.es.ley-3-2004'),
  it: ofDirective('it', 'law.it.dlgs-231-2002'),
  uk: {
    source: 'law.uk.late-payment-1998',
    interest: {
      margin: 'late-payment.uk.interest',
      reference: 'late-payment.reference.boe',
      fixedAtStart: true,
    },
    compensation: {
      currency: 'GBP',
      tiers: [
        { fact: 'late-payment.uk.compensation-small', below: 'late-payment.uk.threshold-lower' },
        { fact: 'late-payment.uk.compensation-medium', below: 'late-payment.uk.threshold-upper' },
        { fact: 'late-payment.uk.compensation-large' },
      ],
    },
  },
  cn: {
    source: 'law.cn.order-802',
    interest: { percentPerDay: 'late-payment.cn.interest-default' },
    compensation: 'none',
  },
  other: null,
};
