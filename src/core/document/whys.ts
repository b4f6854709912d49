import { sentence } from '#core/sentence';
import type { Why } from './document.ts';

/** What each reason rests on: a paragraph of the guidance, or a fact. The words are `policy-document:why.<key>`. */
export const whys = {
  parties: 'collections-policy#what-it-contains-5',
  cloud: 'suspend-a-subscription#worldwide-1',
  law: 'late-payment-rules#which-law-1',
  contact: 'customer-support#channels-1',
  credit: 'non-payment-fraud-or-misuse#liability-3',
  exposure: 'collections-policy#exposure-2',
  prepayment: 'fraud-prevention-controls#billing-care-2',
  triggers: 'collections-policy#access-22',
  invoices: 'collections-policy#what-it-contains-9',
  proof: 'suspension-decision#non-payment-6',
  term: 'collections-policy#exposure-1',
  posting: 'suspension-decision#non-payment-8',
  partPayments: 'collections-policy#what-it-contains-17',
  outstanding: 'collections-policy#what-it-contains-17',
  smallBalance: 'suspension-decision#non-payment-22',
  everyBalance: 'fraud-prevention-controls#billing-care-5',
  order: 'collections-policy#stages-1',
  stages: 'collections-policy#what-it-contains-11',
  notices: 'collections-policy#why-2',
  held: 'suspension-decision#non-payment-12',
  end: 'reactivate-a-subscription#clock-12',
  access: 'collections.minimum.21vianet',
  whole: 'collections-policy#access-22',
  minimumNotice: 'collections-policy#until-suspension-25',
  critical: 'collections-policy#critical-services-1',
  roles: 'collections-policy#not-to-say-3',
  disputes: 'collections-policy#disputes-1',
  disputeRoute: 'customer-support#channels-5',
  undisputed: 'provide-billing-support#disputes-11',
  disputed: 'collections-policy#not-to-say-4',
  plans: 'collections-policy#plans-1',
  lateCharges: 'collections-policy#late-charges-2',
  primeRate: 'late-payment.cn.interest-floor',
  lift: 'suspension.lift.21vianet',
  suspension: 'suspension.effect-admins.21vianet',
  reactivation: 'suspension-decision#after-suspension-14',
  deletion: 'data.deletion.suspended.21vianet',
  deletionUncounted: 'data.suspension-limit.nce.worldwide',
  clock: 'reactivate-a-subscription#clock-17',
  promised: 'collections-policy#not-to-say-1',
  export: 'suspension-decision#after-suspension-9',
  noExport: 'suspend-a-subscription#what-happens-15',
  billing: 'collections-policy#not-to-say-2',
  billingWorldwide: 'suspension.billing.nce.worldwide',
  fraud: 'non-payment-fraud-or-misuse#options-4',
  fraudReview: 'suspension-decision#other-active-harm-9',
  request: 'non-payment-fraud-or-misuse#options-7',
  writeOff: 'collections-policy#what-it-contains-21',
  language: 'collections-policy#what-it-contains-5',
  validity: 'collections-policy#review-1',
} as const;

/** A reason for a clause. */
export type WhyKey = keyof typeof whys;

/** Why a clause is there, with what that rests on. */
export function why(key: WhyKey): Why {
  return { text: sentence(`policy-document:why.${key}`), cites: whys[key] };
}
