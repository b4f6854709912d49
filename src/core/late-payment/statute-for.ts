import type { PolicyDraft } from '#core/policy';
import { statutes, type Statute } from './statutes.ts';

/** Which law governs, and who owes whom. */
export type Law = NonNullable<PolicyDraft['law']>;

/** Why nothing is reckoned though something is late. */
export interface LateRefusal {
  code:
    | 'rate-unknown'
    /** The policy charges something and does not say yet how much. */
    | 'charges-open'
    /** The policy does not say which law governs, or who is creditor and debtor. */
    | 'law-open'
    /** No statute is known for the law that governs. */
    | 'no-statute'
    /** Statutes on late payment between businesses do not reach this debtor and creditor (FACTS L11, L17). */
    | 'out-of-scope'
    /** The fixed sum hangs on the size of the debt in another currency. */
    | 'currency';
  /** For `rate-unknown`: the half-year without a reference rate, such as `2026-h2`. */
  halfYear?: string;
}

/**
 * The statute for a law, a debtor and a creditor. The Chinese regulations reach only organs, institutions and
 * large enterprises that pay a small one (FACTS L17); none of them reaches consumers.
 */
export function statuteFor({ regime, debtor, creditor }: Law): Statute | { refused: LateRefusal } {
  if (!regime || !debtor) return { refused: { code: 'law-open' } };
  if (debtor === 'consumer') return { refused: { code: 'out-of-scope' } };
  if (regime === 'cn') {
    if (!creditor) return { refused: { code: 'law-open' } };
    if (debtor === 'small-enterprise' || creditor === 'large-enterprise') {
      return { refused: { code: 'out-of-scope' } };
    }
  }
  return statutes[regime] ?? { refused: { code: 'no-statute' } };
}
