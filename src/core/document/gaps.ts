import type { Amount } from '#core/money';
import type { Policy, PolicyDraft, StageDraft } from '#core/policy';
import { asWritten, figure, sentence, type Figure, type Sentence } from '#core/sentence';

/** Stands in a policy where only the partner can say what belongs there; documents show a gap with a name. */
const openText = '\ufffc';
/** What no schema lets into a policy, so that nothing that can be written is ever taken for a gap. */
const openDate = '';
const openNumber = NaN;
const openAmount: Amount = { value: '', currency: '' };

/** What a gap stands for: `policy:gap.<name>`. */
export type Gap =
  | 'partner'
  | 'address'
  | 'contact'
  | 'email'
  | 'hours'
  | 'covers'
  | 'payTo'
  | 'disputeRoute'
  | 'channel'
  | 'role'
  | 'days'
  | 'rate'
  | 'customer'
  | 'invoice'
  | 'amount'
  | 'date'
  | 'issueDate'
  | 'dueDate'
  | 'suspensionDate'
  | 'deletionDate';

/**
 * A draft as a whole policy, with marks where the partner has not yet said who it is, whom the policy covers,
 * where to pay and to dispute, from when it holds, how and by whom something is done, how long data is kept,
 * and how much a limit or a charge is. A preset becomes fit by it for a preview and for a document to fill in by
 * hand; never for a file that is kept. `complete` judges the rest, with values in the place of the gaps that any
 * policy can hold; what it refuses is refused here.
 */
export function withGaps<P extends Policy | undefined>(
  draft: PolicyDraft,
  complete: (filled: PolicyDraft) => P,
): P {
  const { plans, access, reactivation, fraud, credit, data, writeOff, stages, lateCharges } = draft;
  const policy = complete({
    ...draft,
    partner: {
      ...draft.partner,
      name: draft.partner?.name ?? openText,
      address: draft.partner?.address ?? openText,
      contacts: draft.partner?.contacts ?? [{ name: openText, email: openText }],
      hours: draft.partner?.hours ?? openText,
    },
    covers: draft.covers ?? openText,
    invoicing: { ...draft.invoicing, payTo: draft.invoicing?.payTo ?? openText },
    disputes: { ...draft.disputes, route: draft.disputes?.route ?? openText },
    ...(plans && { plans: { ...plans, approvedBy: plans.approvedBy ?? openText } }),
    ...(access && {
      access: { ...access, criticalApprover: access.criticalApprover ?? openText },
    }),
    ...(reactivation && {
      reactivation: { ...reactivation, role: reactivation.role ?? openText },
    }),
    ...(fraud && { fraud: { ...fraud, requestRole: fraud.requestRole ?? openText } }),
    ...(credit && { credit: { ...credit, limit: credit.limit ?? null } }),
    ...(data && { data: { ...data, promisedDays: data.promisedDays || null } }),
    ...(writeOff && {
      writeOff: {
        ...writeOff,
        approvedBy: writeOff.approvedBy ?? openText,
        legalFrom: writeOff.legalFrom ?? null,
      },
    }),
    ...(lateCharges && { lateCharges: withCharges(lateCharges, 0, null) }),
    ...(stages && { stages: stages.map(withChannel) }),
    effectiveFrom: draft.effectiveFrom ?? '9999-12-31',
    reviewOn: draft.reviewOn ?? '9999-12-31',
  });
  return (
    policy && {
      ...policy,
      credit: { ...policy.credit, ...(credit?.limit === undefined && { limit: openAmount }) },
      data: {
        ...policy.data,
        promisedDays: data?.promisedDays === null ? null : data?.promisedDays || openNumber,
      },
      writeOff: {
        ...policy.writeOff,
        ...(writeOff?.legalFrom === undefined && { legalFrom: openAmount }),
      },
      ...(lateCharges && { lateCharges: withCharges(lateCharges, openNumber, openAmount) }),
      effectiveFrom: draft.effectiveFrom ?? openDate,
      reviewOn: draft.reviewOn ?? openDate,
    }
  );
}

/** Late charges with something in the place of every rate and sum that is not written yet. */
function withCharges(
  terms: NonNullable<PolicyDraft['lateCharges']>,
  rate: number,
  sum: Amount | null,
): Policy['lateCharges'] {
  if (terms.kind === 'none') return terms;
  const { fixedCompensation = sum } = terms;
  if (terms.kind === 'statutory') return { ...terms, fixedCompensation };
  const { percentPerYear = rate, primeRateAtSigning = rate } = terms;
  return { ...terms, percentPerYear, primeRateAtSigning, fixedCompensation };
}

function withChannel(stage: StageDraft): StageDraft {
  return { ...stage, channel: stage.channel || openText, role: stage.role || openText };
}

/** A gap with its name, such as “[amount]”. */
export function gap(name: Gap): Figure {
  return figure.said(`policy:gap.${name}`);
}

/** What the user wrote, or the gap it left. */
export function written(text: string | undefined, name: Gap): Figure {
  return text === undefined || text === openText ? gap(name) : figure.text(text);
}

/** A channel or a role as it is said, or the gap it left. */
export function saidOrGap(
  code: string,
  name: 'channel' | 'role',
  said: (code: string) => Figure,
): Figure {
  return code === openText ? gap(name) : said(code);
}

/** Whether a number or a sum is the gap of one that is not written yet. */
export function isOpen(value: number | string | Amount | null): boolean {
  return typeof value === 'object' ? value?.value === '' : Number.isNaN(value);
}

/** Late charges as a draft holds them: what is a gap is not there. */
export function withoutGaps(terms: Policy['lateCharges']): NonNullable<PolicyDraft['lateCharges']> {
  const written = Object.entries(terms).filter(([, value]) => !isOpen(value));
  return Object.fromEntries(written) as NonNullable<PolicyDraft['lateCharges']>;
}

/** A sum of money, or the gap it left. */
export function moneyOrGap(sum: Amount): Figure {
  return isOpen(sum) ? gap('amount') : figure.money(sum);
}

/** A rate in per cent, or the gap it left. */
export function rateOrGap(percent: number): Figure {
  return isOpen(percent) ? gap('rate') : figure.percent(percent);
}

/** A date, or the gap it left. */
export function dated(date: string | null | undefined, name: Gap = 'date'): Figure {
  return date === undefined || date === null || date === openDate ? gap(name) : figure.date(date);
}

/** What the user wrote, line by line, or the gap it left. */
export function writtenLines(text: string | undefined, name: Gap): Sentence[] {
  if (text === undefined || text === openText) return [sentence(`policy:gap.${name}`)];
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => line.trim());
  return lines.filter(Boolean).map(asWritten);
}
