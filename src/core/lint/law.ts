import { amountOf, type Amount } from '#core/money';
import type { Policy, PolicyDraft } from '#core/policy';

type Regime = Policy['law']['regime'];

/** Whether a late-payment statute of a regime can apply: its law governs, and the debtor is known and no consumer. */
export function isUnder({ law }: PolicyDraft, regime: Regime): boolean {
  return law?.regime === regime && law.debtor !== undefined && law.debtor !== 'consumer';
}

/** Whether China's Order 802 covers both parties: a public body or large enterprise pays an SME (FACTS L17). */
export function isUnderOrder802({ law }: PolicyDraft): boolean {
  return (
    law?.regime === 'cn' &&
    law.creditor === 'small-enterprise' &&
    (law.debtor === 'public-body' || law.debtor === 'large-enterprise')
  );
}

/** An invoice of the first of a long month waits so long for the month's end. */
const longestWait = 30;

/** Days by which a term may be longer than it says, because it counts from the end of the month. */
export function waitOf({ invoicing }: PolicyDraft): number {
  return invoicing?.countedFrom === 'month-end' ? longestWait : 0;
}

/** The longest term that an invoice can get; undefined while it is open. */
export function longestTerm(draft: PolicyDraft): number | undefined {
  const days = draft.invoicing?.termDays;
  return days === undefined ? undefined : days + waitOf(draft);
}

/** Whether a policy charges no interest; undefined while that is open. */
export function hasNoInterest({ lateCharges }: PolicyDraft): boolean | undefined {
  if (!lateCharges) return undefined;
  return (
    lateCharges.kind === 'none' ||
    (lateCharges.kind === 'contract-rate' && lateCharges.percentPerYear === 0)
  );
}

/**
 * The fixed compensation that a policy states: null for none; undefined while open, when nothing at all is charged,
 * and where the law gives it.
 */
export function compensationOf({ lateCharges }: PolicyDraft): Amount | null | undefined {
  if (!lateCharges || lateCharges.kind === 'none') return undefined;
  const { kind, fixedCompensation } = lateCharges;
  return kind === 'statutory' ? (fixedCompensation ?? undefined) : fixedCompensation;
}

/** So many whole euros or pounds. */
export function wholeAmount(figure: number, currency: 'EUR' | 'GBP'): Amount {
  return amountOf(BigInt(Math.round(figure * 100)), currency);
}
