import type { Policy } from '#core/policy';
import type { Show } from './effect-change.ts';
import * as show from './show.ts';

type Sections = Omit<Policy, 'version' | 'stages' | 'lateCharges' | keyof typeof single>;

/** How each field of a section is shown; the compiler misses one that is left out. */
type Terms = {
  readonly [S in keyof Sections]: {
    readonly [K in keyof Required<Sections[S]>]: Show<Required<Sections[S]>[K]>;
  };
};

/** Fields that stand alone at the top of a policy. */
export const single = {
  cloud: show.word('cloud'),
  covers: show.text,
  smallBalance: show.balance,
  promisesPause: show.yesNo,
  postingDays: show.workingDays,
  prevailingLanguage: show.word('language'),
  effectiveFrom: show.date,
  reviewOn: show.date,
} satisfies { [K in keyof Policy]?: Show<Policy[K]> };

/** Fields of the sections, in the order of the schema. */
export const sections: Terms = {
  partner: {
    name: show.text,
    address: show.text,
    contacts: show.list(show.contact),
    hours: show.text,
  },
  law: {
    regime: show.word('regime'),
    debtor: show.word('debtor'),
    creditor: show.word('creditor'),
  },
  credit: {
    checkBeforeFirstOrder: show.yesNo,
    limit: show.or(show.money, 'noLimit'),
    prepayment: show.word('prepayment'),
    reviewEveryMonths: show.months,
    holdTriggers: show.list(show.word('holdTrigger')),
  },
  invoicing: {
    termDays: show.days,
    countedFrom: show.word('countedFrom'),
    delivery: show.word('delivery'),
    proofOfDelivery: show.yesNo,
    currency: show.code,
    partPayments: show.word('partPayments'),
    payTo: show.text,
  },
  disputes: {
    windowDays: show.days,
    answerWithinWorkingDays: show.workingDays,
    route: show.text,
    undisputedPartDue: show.yesNo,
    disputedPartHeld: show.yesNo,
  },
  plans: { maxInstalments: show.count, approvedBy: show.role },
  access: {
    minimumNoticeDays: show.days,
    criticalServices: show.list(show.text),
    criticalApprover: show.role,
    suspendingRoles: show.list(show.role),
  },
  reactivation: {
    condition: show.word('condition'),
    withinWorkingDays: show.workingDays,
    role: show.role,
  },
  data: {
    exportOffered: show.yesNo,
    promisedDays: show.or(show.days, 'asDocumented'),
    billingWhileSuspended: show.word('billingWhileSuspended'),
  },
  fraud: {
    suspendWhileInvestigating: show.yesNo,
    reviewWithinHours: show.hours,
    requestToOperator: show.yesNo,
    requestRole: show.role,
  },
  writeOff: {
    approvedBy: show.role,
    legalAfterDays: show.days,
    legalFrom: show.or(show.money, 'anyAmount'),
  },
};

/** Late charges, whatever their kind. */
export const lateCharges = {
  kind: show.word('lateCharges'),
  percentPerYear: show.percent,
  primeRateAtSigning: show.or(show.percent, 'notNeeded'),
  fixedCompensation: show.or(show.money, 'none'),
};

/** A fixed compensation where late charges are what the law gives. */
export const compensationByLaw = show.or(show.money, 'byLaw');

/** Fields of a stage but those that say when it comes, which are told together as a day. */
export const stageTerms = {
  effect: show.word('effect'),
  onNonWorkingDay: show.word('onNonWorkingDay'),
  noticeDays: show.days,
  proofNeeded: show.yesNo,
  channel: show.channel,
  role: show.role,
  letter: show.or(show.letter, 'none'),
};
