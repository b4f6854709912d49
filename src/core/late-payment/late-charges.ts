import { knownDay } from '#core/calendar';
import type { Amount } from '#core/money';
import type { PolicyDraft } from '#core/policy';
import { chargeLines, type LateLine, type RateOn } from './charge-lines.ts';
import type { Figures } from './fact-figure.ts';
import { overdueSpans, type DatedBalance, type OverdueSpan } from './overdue-spans.ts';
import { statuteFor, type LateRefusal, type Law } from './statute-for.ts';
import { statutoryCompensation } from './statutory-compensation.ts';
import { statutoryRate } from './statutory-rate.ts';

type Terms = NonNullable<PolicyDraft['lateCharges']>;

/** What late charges are reckoned from. */
export interface LateInput {
  charges: Terms;
  law: Law;
  /** Due day of the invoice, `YYYY-MM-DD`. */
  dueOn: string;
  /** As a timeline gives them, in the order of their days. */
  balances: readonly DatedBalance[];
  /** The day on which we stand; it bears interest too. */
  asAt: string;
  /** Figures of `facts.yaml`; reference rates are `late-payment.reference.ecb.2025-h1` and so on. */
  figures: Figures;
}

/** Interest and fixed compensation, with all that they rest on. */
export interface LateCharge {
  interest: Amount;
  /** Once for the invoice, in its own currency; null for none. */
  compensation: Amount | null;
  /** In the order of their days; they add up to the interest. */
  lines: LateLine[];
  /** Key of the statute's source in `facts.yaml`; null where the contract alone decides. */
  statute: string | null;
  /** Ids of the facts used. */
  cites: string[];
}

/** Late charges, why there are none, or why they can not be reckoned. */
export type LateCharges =
  LateCharge | { none: 'not-late' | 'not-charged' } | { refused: LateRefusal };

/**
 * What a late payment costs the customer up to a day. Interest is simple, by actual days and 365, on what is
 * overdue and not in dispute; days count from the one after the due day to the one on which we stand, less
 * days on which nothing is owed. Nothing is refused where nothing is late.
 */
export function lateCharges(input: LateInput): LateCharges {
  const { charges, law, figures } = input;
  if (charges.kind === 'none') return { none: 'not-charged' };
  const spans = overdueSpans(input.balances, knownDay(input.dueOn), knownDay(input.asAt));
  const [first] = spans;
  if (!first) return { none: 'not-late' };
  const { fixedCompensation } = charges;
  if (fixedCompensation === undefined) return { refused: { code: 'charges-open' } };
  if (charges.kind === 'contract-rate') {
    const { percentPerYear } = charges;
    if (percentPerYear === undefined) return { refused: { code: 'charges-open' } };
    const rate = { percentPerYear, to: Infinity, cites: [] };
    return reckoned(input, spans, () => rate, fixedCompensation, null);
  }
  const statute = statuteFor(law);
  if ('refused' in statute) return statute;
  const currency = currencyOf(input);
  // What the policy states comes before what the statute would give.
  const fixed = fixedCompensation
    ? { amount: fixedCompensation, fact: undefined }
    : statutoryCompensation(statute, { minor: first.principal, currency }, figures);
  if (fixed === undefined) return { refused: { code: 'currency' } };
  const rateOn = statutoryRate(statute, knownDay(input.dueOn) + 1, figures);
  const result = reckoned(input, spans, rateOn, fixed?.amount ?? null, statute.source);
  return 'interest' in result && fixed?.fact
    ? { ...result, cites: [...result.cites, fixed.fact] }
    : result;
}

function reckoned(
  input: LateInput,
  spans: readonly OverdueSpan[],
  rateOn: RateOn,
  compensation: Amount | null,
  statute: string | null,
): LateCharges {
  const result = chargeLines(spans, currencyOf(input), rateOn);
  if ('missing' in result) return { refused: { code: 'rate-unknown', halfYear: result.missing } };
  const { lines, sum, cites } = result;
  return { interest: sum, compensation, lines, statute, cites };
}

function currencyOf({ balances }: LateInput): string {
  return balances[0]?.outstanding.currency ?? '';
}
