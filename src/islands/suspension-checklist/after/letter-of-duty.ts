import type { LetterId } from '#core/policy';

/** The letter that a duty sends, where it is always the same one. */
export const letterOfDuty: Readonly<Record<string, LetterId>> = {
  'send-pre-due-note': 'pre-due',
  'credit-hold': 'credit-hold',
  'send-deletion-warning': 'final-notice',
  'notify-promptly': 'suspension',
  'tell-customer-suspended': 'suspension',
  'second-warning': 'data-warning',
  'last-warning': 'last-warning',
  reactivate: 'reactivation',
  'agree-plan': 'plan-agreed',
  'claim-undisputed': 'dispute-acknowledged',
};

/** Whether a duty is done by letters: always the same one, or those of the notices that are missing. */
export function isDoneByLetter(duty: string): boolean {
  return duty in letterOfDuty || duty === 'send-missing-notices';
}
