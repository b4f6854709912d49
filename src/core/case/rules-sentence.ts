import type { Cloud } from '#core/policy';
import type { Sentence } from '#core/sentence';

/** What of the checklist would be wrong of worldwide Partner Center, as it names days or roles of 21Vianet. */
export const saidOtherwise: ReadonlySet<string> = new Set([
  'outcome.suspend.means',
  'outcome.keep-suspended.means',
  'outcome.choose.means',
  'duty.suspend',
  'duty.tell-customer-suspended',
  'duty.warn-of-deletion',
  'duty.send-deletion-warning',
  'duty.second-warning',
  'duty.set-cure-date',
  'duty.save-data-before-deletion',
  'duty.set-reminders',
  'duty.call-who-may-suspend',
]);

/** A sentence of the checklist, such as `duty.suspend`, with the figures of the rules, for a Partner Center. */
export function rulesSentence(
  key: string,
  { said }: { readonly said: NonNullable<Sentence['figures']> },
  cloud: Cloud = '21vianet',
): Sentence {
  const isOther = cloud !== '21vianet' && saidOtherwise.has(key);
  return { code: `checklist${isOther ? '-worldwide' : ''}:${key}`, figures: said };
}
