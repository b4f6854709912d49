import type { Rule } from './rule.ts';
import { accessBeforeDue } from './rules/access-before-due.ts';
import { accessChangeOnNonWorkingDay } from './rules/access-change-on-non-working-day.ts';
import { billingContinues } from './rules/billing-continues.ts';
import { billingStops } from './rules/billing-stops.ts';
import { compensationInChina } from './rules/compensation-in-china.ts';
import { compensationLowEs } from './rules/compensation-low-es.ts';
import { compensationLowEu } from './rules/compensation-low-eu.ts';
import { compensationLowIt } from './rules/compensation-low-it.ts';
import { compensationLowUk } from './rules/compensation-low-uk.ts';
import { consumerDebtor } from './rules/consumer-debtor.ts';
import { creditHoldWithoutLetter } from './rules/credit-hold-without-letter.ts';
import { criticalWithoutApprover } from './rules/critical-without-approver.ts';
import { currenciesDiffer } from './rules/currencies-differ.ts';
import { dataStageMoves } from './rules/data-stage-moves.ts';
import { dataWarningOffClock } from './rules/data-warning-off-clock.ts';
import { dayBeforeSuspension } from './rules/day-before-suspension.ts';
import { deletionDayWrong } from './rules/deletion-day-wrong.ts';
import { deletionOffClock } from './rules/deletion-off-clock.ts';
import { disputeWindowPastSuspension } from './rules/dispute-window-past-suspension.ts';
import { disputedPartCollected } from './rules/disputed-part-collected.ts';
import { effectRepeated } from './rules/effect-repeated.ts';
import { escalationAfterDeletion } from './rules/escalation-after-deletion.ts';
import { finalNoticeAfterSuspension } from './rules/final-notice-after-suspension.ts';
import { finalNoticeBelowMinimum } from './rules/final-notice-below-minimum.ts';
import { finalNoticeNotWritten } from './rules/final-notice-not-written.ts';
import { finalNoticeShort } from './rules/final-notice-short.ts';
import { finalNoticeUnproved } from './rules/final-notice-unproved.ts';
import { fraudReviewSlow } from './rules/fraud-review-slow.ts';
import { fraudWaitsForNotices } from './rules/fraud-waits-for-notices.ts';
import { interestMissingCn } from './rules/interest-missing-cn.ts';
import { interestMissingEs } from './rules/interest-missing-es.ts';
import { interestMissingEu } from './rules/interest-missing-eu.ts';
import { interestMissingIt } from './rules/interest-missing-it.ts';
import { interestMissingUk } from './rules/interest-missing-uk.ts';
import { invoiceUnproved } from './rules/invoice-unproved.ts';
import { lawNotCovered } from './rules/law-not-covered.ts';
import { legalBeforeSuspension } from './rules/legal-before-suspension.ts';
import { limitTriggerWithoutLimit } from './rules/limit-trigger-without-limit.ts';
import { milderAfterHarsher } from './rules/milder-after-harsher.ts';
import { minimumNoticeShort } from './rules/minimum-notice-short.ts';
import { noCall } from './rules/no-call.ts';
import { noCreditCheck } from './rules/no-credit-check.ts';
import { noCreditHold } from './rules/no-credit-hold.ts';
import { noCreditLimit } from './rules/no-credit-limit.ts';
import { noDataWarning } from './rules/no-data-warning.ts';
import { noDisputeRoute } from './rules/no-dispute-route.ts';
import { noEmail } from './rules/no-email.ts';
import { noExport } from './rules/no-export.ts';
import { noPlan } from './rules/no-plan.ts';
import { noPostingTime } from './rules/no-posting-time.ts';
import { noPrevailingLanguage } from './rules/no-prevailing-language.ts';
import { noReactivationTerms } from './rules/no-reactivation-terms.ts';
import { noReminder } from './rules/no-reminder.ts';
import { noRequestToOperator } from './rules/no-request-to-operator.ts';
import { noStopLine } from './rules/no-stop-line.ts';
import { noSuspensionStage } from './rules/no-suspension-stage.ts';
import { nobodyNamed } from './rules/nobody-named.ts';
import { planOutlivesData } from './rules/plan-outlives-data.ts';
import { prevailingLanguageNotWritten } from './rules/prevailing-language-not-written.ts';
import { primeRateUnknownCn } from './rules/prime-rate-unknown-cn.ts';
import { promisesDoNotPause } from './rules/promises-do-not-pause.ts';
import { rateAbusiveEs } from './rules/rate-abusive-es.ts';
import { rateBelowFloorCn } from './rules/rate-below-floor-cn.ts';
import { rateCopiedFromOperator } from './rules/rate-copied-from-operator.ts';
import { reactivationAfterDeletion } from './rules/reactivation-after-deletion.ts';
import { reactivationRoleBarred } from './rules/reactivation-role-barred.ts';
import { reactivationRoleNotListed } from './rules/reactivation-role-not-listed.ts';
import { reminderOnNonWorkingDay } from './rules/reminder-on-non-working-day.ts';
import { requestBySalesAgent } from './rules/request-by-sales-agent.ts';
import { requestRoleNotStated } from './rules/request-role-not-stated.ts';
import { retentionPromisedWorldwide } from './rules/retention-promised-worldwide.ts';
import { retentionTooLong } from './rules/retention-too-long.ts';
import { reviewBeforeEffective } from './rules/review-before-effective.ts';
import { reviewPast } from './rules/review-past.ts';
import { singleContact } from './rules/single-contact.ts';
import { smallBalanceCurrency } from './rules/small-balance-currency.ts';
import { stageAfterDeletion } from './rules/stage-after-deletion.ts';
import { stageBeforeInvoice } from './rules/stage-before-invoice.ts';
import { stageOutOfOrder } from './rules/stage-out-of-order.ts';
import { stageRepeated } from './rules/stage-repeated.ts';
import { stageUnreachable } from './rules/stage-unreachable.ts';
import { stageWithinNotice } from './rules/stage-within-notice.ts';
import { suspendingRoleBarred } from './rules/suspending-role-barred.ts';
import { suspendingRoleNotListed } from './rules/suspending-role-not-listed.ts';
import { suspensionBeforeNoticeEnds } from './rules/suspension-before-notice-ends.ts';
import { suspensionByBarredRole } from './rules/suspension-by-barred-role.ts';
import { suspensionByOtherRole } from './rules/suspension-by-other-role.ts';
import { suspensionLate } from './rules/suspension-late.ts';
import { suspensionWithoutFinalNotice } from './rules/suspension-without-final-notice.ts';
import { suspensionWithoutLetter } from './rules/suspension-without-letter.ts';
import { termLargeCn } from './rules/term-large-cn.ts';
import { termLongEs } from './rules/term-long-es.ts';
import { termLongEu } from './rules/term-long-eu.ts';
import { termLongIt } from './rules/term-long-it.ts';
import { termLongUk } from './rules/term-long-uk.ts';
import { termOverOperator } from './rules/term-over-operator.ts';
import { termPublicCn } from './rules/term-public-cn.ts';
import { termPublicEu } from './rules/term-public-eu.ts';
import { termPublicMaxCn } from './rules/term-public-max-cn.ts';
import { undisputedPartWaits } from './rules/undisputed-part-waits.ts';
import { workingDaysWithoutEffect } from './rules/working-days-without-effect.ts';

/**
 * Every rule, in the order in which findings are told: the stages from the invoice on, data and access,
 * who may do what, conduct, money, law, the paper itself.
 */
export const rules: readonly Rule[] = [
  noSuspensionStage,
  suspensionWithoutFinalNotice,
  finalNoticeAfterSuspension,
  suspensionBeforeNoticeEnds,
  finalNoticeBelowMinimum,
  finalNoticeShort,
  minimumNoticeShort,
  accessBeforeDue,
  milderAfterHarsher,
  effectRepeated,
  stageRepeated,
  stageUnreachable,
  stageOutOfOrder,
  stageWithinNotice,
  stageBeforeInvoice,
  dayBeforeSuspension,
  workingDaysWithoutEffect,
  reminderOnNonWorkingDay,
  accessChangeOnNonWorkingDay,
  nobodyNamed,
  noReminder,
  noCall,
  finalNoticeNotWritten,
  finalNoticeUnproved,
  suspensionWithoutLetter,
  creditHoldWithoutLetter,
  noCreditHold,
  suspensionLate,
  noDataWarning,
  dataWarningOffClock,
  stageAfterDeletion,
  dataStageMoves,
  deletionDayWrong,
  deletionOffClock,
  escalationAfterDeletion,
  noStopLine,
  retentionTooLong,
  retentionPromisedWorldwide,
  billingStops,
  billingContinues,
  noExport,
  noReactivationTerms,
  reactivationRoleBarred,
  reactivationRoleNotListed,
  reactivationAfterDeletion,
  planOutlivesData,
  suspendingRoleBarred,
  suspendingRoleNotListed,
  suspensionByBarredRole,
  suspensionByOtherRole,
  requestBySalesAgent,
  requestRoleNotStated,
  noRequestToOperator,
  noDisputeRoute,
  disputedPartCollected,
  undisputedPartWaits,
  disputeWindowPastSuspension,
  noPostingTime,
  promisesDoNotPause,
  noPlan,
  invoiceUnproved,
  smallBalanceCurrency,
  currenciesDiffer,
  noCreditCheck,
  noCreditLimit,
  limitTriggerWithoutLimit,
  singleContact,
  noEmail,
  criticalWithoutApprover,
  fraudWaitsForNotices,
  fraudReviewSlow,
  termOverOperator,
  termLongEu,
  termLongEs,
  termLongIt,
  termLongUk,
  termPublicEu,
  termPublicCn,
  termPublicMaxCn,
  termLargeCn,
  interestMissingEu,
  interestMissingEs,
  interestMissingIt,
  interestMissingUk,
  interestMissingCn,
  compensationLowEu,
  compensationLowEs,
  compensationLowIt,
  compensationLowUk,
  compensationInChina,
  rateBelowFloorCn,
  primeRateUnknownCn,
  rateAbusiveEs,
  rateCopiedFromOperator,
  consumerDebtor,
  lawNotCovered,
  noPrevailingLanguage,
  prevailingLanguageNotWritten,
  reviewPast,
  reviewBeforeEffective,
  legalBeforeSuspension,
];
