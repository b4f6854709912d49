/** Roles of Partner Center that a step may name (FACTS S45). */
export const portalRoles = [
  'global-admin',
  'admin-agent',
  'sales-agent',
  'help-desk-agent',
  'billing-admin',
  'user-management-admin',
] as const;

/** Jobs in a partner's own house that a step may name. A user may write any other. */
export const jobRoles = [
  'accounts-receivable',
  'credit-control',
  'account-manager',
  'support',
  'finance-manager',
  'management',
  'legal',
] as const;

/** Ways to reach the customer. A user may write any other. */
export const channels = [
  'email',
  'phone',
  'letter',
  'registered-letter',
  'certified-email',
  'courier',
  'portal',
  'meeting',
] as const;

/** Ids of stages that have a name in every language. A user may add any other. */
export const namedStages = [
  'pre-due',
  'due',
  'reminder-1',
  'reminder-2',
  'reminder-3',
  'call',
  'credit-hold',
  'final-notice',
  'suspension',
  'data-warning',
  'data-warning-30',
  'data-warning-45',
  'last-warning',
  'stop-line',
] as const;

/** Letters that we can write. */
export const letterIds = [
  'pre-due',
  'reminder-1',
  'reminder-2',
  'credit-hold',
  'final-notice',
  'suspension',
  'data-warning',
  'last-warning',
  'reactivation',
  'plan-agreed',
  'dispute-acknowledged',
] as const;

/** A letter that we can write. */
export type LetterId = (typeof letterIds)[number];
