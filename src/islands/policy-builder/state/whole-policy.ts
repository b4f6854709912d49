import { completePolicy, type Policy, type PolicyDraft } from '#core/policy';

/** Words in place of what the writer has not said yet, such as *[name of your company]*. */
export type Blank = (field: string) => string;

/**
 * A policy to look at while it is written: what is open is taken from a whole example, words that only the
 * writer knows from `blank`. Undefined while not even that gives a policy.
 */
export function wholePolicy(draft: PolicyDraft, example: PolicyDraft, blank: Blank): Policy | undefined {
  const filled: PolicyDraft = { ...example, ...draft };
  for (const section of ['law', 'credit', 'invoicing', 'disputes', 'plans', 'access', 'reactivation', 'data', 'fraud', 'writeOff'] as const) {
    Object.assign(filled, { [section]: { ...example[section], ...draft[section] } });
  }
  filled.partner = {
    name: blank('name'),
    address: blank('address'),
    contacts: [{ name: blank('contact'), email: blank('email') }],
    hours: blank('hours'),
    ...draft.partner,
  };
  filled.covers ??= blank('covers');
  filled.effectiveFrom ??= '2026-01-01';
  filled.reviewOn ??= '2027-01-01';
  if (filled.invoicing) filled.invoicing = { payTo: blank('payTo'), ...filled.invoicing };
  if (filled.disputes) filled.disputes = { route: blank('route'), ...filled.disputes };
  const [first] = example.stages ?? [];
  filled.stages = (draft.stages?.length ? draft.stages : example.stages)?.map((stage) => ({
    ...stage,
    channel: stage.channel || first?.channel,
    role: stage.role || first?.role,
    letter: stage.letter === undefined || stage.letter === '' ? null : stage.letter,
  }));
  const whole = completePolicy(filled);
  return 'policy' in whole ? whole.policy : undefined;
} // prettier-ignore
