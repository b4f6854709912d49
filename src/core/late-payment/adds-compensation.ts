import type { PolicyDraft } from '#core/policy';

/**
 * Whether the law adds a fixed sum to an overdue invoice where the policy names none of its own. It says of the
 * statutes what a test holds it to, without them: a page that only shows the policy does not load them.
 */
export function addsCompensation({ regime, debtor }: NonNullable<PolicyDraft['law']>): boolean {
  const isKnown = regime === 'eu' || regime === 'es' || regime === 'it' || regime === 'uk';
  return isKnown && debtor !== undefined && debtor !== 'consumer';
}
