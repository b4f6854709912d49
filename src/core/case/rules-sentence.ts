import type { Cloud } from '#core/policy';
import type { Sentence } from '#core/sentence';

/** What of the checklist would be wrong of worldwide Partner Center: days, labels and roles of 21Vianet, and ways to it. */
export const saidOtherwise: ReadonlySet<string> = new Set([
  'question.operator-notice',
  'question.dispute-on-operator',
  'help.state',
  'help.suspended-on',
  'help.dispute-on-operator',
  'help.deletion-warned',
  'help.told',
  'help.partner-kind',
  'outcome.suspend.means',
  'outcome.request.means',
  'outcome.reactivate.means',
  'outcome.keep-suspended.means',
  'outcome.choose.title',
  'outcome.choose.means',
  'outcome.contain.means',
  'reason.harm-despite-suspension',
  'reason.hold-keeps-data',
  'reason.hold-at-stop-line',
  'reason.hold-during-suspension',
  'reason.day-unknown',
  'reason.stop-line',
  'reason.waiting-days',
  'reason.questions-only',
  'reason.misuse-of-unknown-kind',
  'reason.deletion-not-announced',
  'reason.dispute-behind-operator',
  'reason.on-the-day',
  'reason.back-in-use',
  'reason.next-bill',
  'reason.role-may-not-suspend',
  'reason.role-may-not-act',
  'reason.role-may-not-file',
  'reason.through-the-provider',
  'reason.customer-harms-despite-suspension',
  'reason.period-over',
  'reason.late-attempt',
  'reason.contain-intruder',
  'reason.last-warning-day',
  'reason.second-warning-day',
  'duty.call-who-may-suspend',
  'duty.call-who-may-act',
  'duty.call-who-may-file',
  'duty.go-through-provider',
  'duty.find-out-partner-kind',
  'duty.find-suspension-date',
  'duty.warn-of-deletion',
  'duty.suspend',
  'duty.reactivate',
  'duty.save-data-before-deletion',
  'duty.open-request',
  'duty.open-partner-center-request',
  'duty.set-cure-date',
  'duty.escalate-dispute',
  'duty.send-deletion-warning',
  'duty.tell-customer-suspended',
  'duty.set-reminders',
  'duty.second-warning',
  'duty.ask-if-data-left',
  'duty.recover-or-write-off',
  'duty.ask-about-late-data',
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

/**
 * Where the reasons of a rule can be read by somebody in a Partner Center: outside of 21Vianet neither its
 * figures nor the open points of its documentation.
 */
export function citesFor(cites: readonly string[], cloud: Cloud = '21vianet'): readonly string[] {
  return cloud === '21vianet'
    ? cites
    : cites.filter((cite) => !/\.21vianet$|#not-documented-/.test(cite));
}
