import type { PolicyDraft, StageDraft } from '#core/policy';
import { asWritten, figure, sentence, type Figure, type Sentence } from '#core/sentence';

/** Stands in a policy where only the partner can say what belongs there; documents show a gap with a name. */
const openText = '\ufffc';
const openDate = '9999-12-31';
/** The greatest number of days that a policy can promise: ten years, longer than any cloud keeps data. */
const openDays = 3660;

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
  | 'customer'
  | 'invoice'
  | 'amount'
  | 'date'
  | 'issueDate'
  | 'dueDate'
  | 'suspensionDate'
  | 'deletionDate';

/**
 * A draft with marks where the partner has not yet said who it is, whom the policy covers, where to pay and
 * to dispute, from when it holds, how and by whom something is done, and how long data is kept. A preset becomes a whole policy by it, fit for a preview and for a
 * document to fill in by hand; never for a file that is kept.
 */
export function withGaps(draft: PolicyDraft): PolicyDraft {
  const { plans, access, reactivation, data, fraud, writeOff, stages } = draft;
  return {
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
    ...(data && {
      data: {
        ...data,
        promisedDays: data.promisedDays === null ? null : data.promisedDays || openDays,
      },
    }),
    ...(fraud && { fraud: { ...fraud, requestRole: fraud.requestRole ?? openText } }),
    ...(writeOff && { writeOff: { ...writeOff, approvedBy: writeOff.approvedBy ?? openText } }),
    ...(stages && { stages: stages.map(withChannel) }),
    effectiveFrom: draft.effectiveFrom ?? openDate,
    reviewOn: draft.reviewOn ?? openDate,
  };
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

/** A number of days that is written, or undefined for the gap it left. */
export function writtenDays(days: number): number | undefined {
  return days === openDays ? undefined : days;
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
