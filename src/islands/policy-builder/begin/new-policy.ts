import type { PolicyDraft } from '#core/policy';
import type { Locale } from '#i18n';

/** What only the partner can say; all of it may be left for later. */
export interface Essentials {
  name: string;
  address: string;
  email: string;
  phone: string;
  payTo: string;
}

/** Words that stand until the writer finds better ones, in the language of the customer. */
export interface FirstWords {
  contact: string;
  hours: string;
  covers: string;
}

/**
 * A policy from a preset and what the partner says: whole, if all of it is said. Disputes go where questions
 * go; it holds from the first day of next month, and is looked at again after a year.
 */
export function newPolicy(
  preset: PolicyDraft,
  { name, address, email, phone, payTo }: Essentials,
  words: FirstWords,
  customer: Locale,
  today: string,
): PolicyDraft {
  const route = email || phone;
  const effectiveFrom = nextMonth(today);
  return {
    ...preset,
    partner: {
      ...(name && { name }),
      ...(address && { address }),
      ...(route && {
        contacts: [{ name: words.contact, ...(email && { email }), ...(phone && { phone }) }],
      }),
      hours: words.hours,
    },
    covers: words.covers,
    invoicing: { ...preset.invoicing, ...(payTo && { payTo }) },
    disputes: { ...preset.disputes, ...(route && { route }) },
    prevailingLanguage: customer,
    effectiveFrom,
    reviewOn: `${Number(effectiveFrom.slice(0, 4)) + 1}${effectiveFrom.slice(4)}`,
  };
}

function nextMonth(today: string): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${nextYear}-${String(next).padStart(2, '0')}-01`;
}
