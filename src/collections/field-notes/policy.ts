import { choice, type FieldNote, type FieldNotes } from './field-note.ts';

const money = 'a sum of money: a decimal and its currency';

/** The two fields of an amount, wherever one stands. */
function amount(path: string): FieldNotes {
  return {
    [`${path}.value`]: {
      means: 'How much. A decimal with a point, without sign, exponent or thousands separator.',
      unit: 'whole units of the currency beside it (yuan, euros), with at most as many decimals as ISO 4217 gives it',
      source: choice,
    },
    [`${path}.currency`]: {
      means: 'The currency of that sum.',
      unit: 'alphabetic code of ISO 4217, such as CNY',
      source: choice,
    },
  };
}

const role = (means: string, more: Partial<FieldNote> = {}): FieldNote => ({
  means,
  unit: 'code of a job or of a portal role, such as `credit-control` or `admin-agent`, or words of the partner’s own',
  source: choice,
  ...more,
});

const parties: FieldNotes = {
  partner: { means: 'The partner, as the customer reads it.', source: choice },
  'partner.name': { means: 'Full name of the legal entity that sells the subscriptions.', unit: 'words', source: choice },
  'partner.address': { means: 'Postal address; may have several lines.', unit: 'words', source: choice },
  'partner.contacts': {
    means: 'Whom the customer turns to. Each entry has an e-mail address, a telephone number, or both.',
    source: choice,
    facts: ['support.duty.21vianet'],
  },
  'partner.contacts.name': { means: 'Person or team that answers.', unit: 'words', source: choice },
  'partner.contacts.email': { means: 'E-mail address at which they are reached.', unit: 'e-mail address', source: choice },
  'partner.contacts.phone': { means: 'Telephone number at which they are reached.', unit: 'telephone number, best with its country code', source: choice },
  'partner.hours': { means: 'When they can be reached, with the time zone.', unit: 'words', source: choice },
  covers: { means: 'Which customers the policy is for.', unit: 'words', source: choice },
  law: { means: 'Which rules on late payment apply, and between whom.', source: 'the contract and the facts of both parties' },
  'law.regime': {
    means: 'The law that decides about late payment.',
    values: {
      cn: 'Chinese law: Order 802 of the State Council and the Civil Code',
      eu: 'the law of another country of the European Union: Directive 2011/7/EU',
      es: 'Spanish law: Ley 3/2004',
      it: 'Italian law: D.Lgs. 231/2002',
      uk: 'the law of the United Kingdom: Late Payment of Commercial Debts (Interest) Act 1998',
      other: 'another law, about which this site knows nothing',
    },
    source: 'the law that governs the contract',
  },
  'law.debtor': {
    means: 'What kind of payer the customer is.',
    values: {
      'large-enterprise': 'a large enterprise',
      'small-enterprise': 'a small or medium-sized enterprise',
      'public-body': 'a public authority or institution',
      consumer: 'a person who does not buy for a business; rules on late payment between businesses do not cover them',
    },
    source: 'the customer’s own standing when the contract is made',
    facts: ['late-payment.cn.scope'],
  },
  'law.creditor': {
    means: 'What kind of enterprise the partner is when the contract is made.',
    values: {
      'large-enterprise': 'a large enterprise',
      'small-enterprise': 'a small or medium-sized enterprise',
    },
    source: 'the partner’s own standing; under Order 802 a small enterprise must say so itself',
    facts: ['late-payment.cn.scope'],
  },
}; // prettier-ignore

const terms: FieldNotes = {
  credit: { means: 'Whether and how far a customer gets credit.', source: choice },
  'credit.checkBeforeFirstOrder': { means: 'True: the customer’s credit is checked before the first order.', source: choice },
  'credit.limit': { means: 'The most that one customer may owe at one time; null for no limit.', unit: money, source: choice },
  ...amount('credit.limit'),
  'credit.prepayment': {
    means: 'Who pays in advance.',
    values: {
      none: 'nobody',
      'new-customers': 'customers who are new',
      all: 'every customer',
    },
    source: choice,
  },
  'credit.reviewEveryMonths': { means: 'Time between two reviews of a customer’s credit.', unit: 'calendar months', source: choice },
  'credit.holdTriggers': {
    means: 'What stops new orders at once, whatever stage an invoice has reached.',
    values: {
      'limit-exceeded': 'the customer owes more than the credit limit',
      'payment-returned': 'a payment was returned by the bank',
      insolvency: 'the customer is insolvent',
      'plan-broken': 'an instalment of a payment plan was not paid in full by its day',
    },
    source: choice,
  },
  invoicing: { means: 'How the customer is billed, and when payment is due.', source: choice },
  'invoicing.termDays': {
    means: 'Time that the customer has to pay.',
    unit: 'calendar days',
    source: `${choice}, within what the law of \`law.regime\` allows`,
    facts: [
      'billing.terms.21vianet',
      'late-payment.cn.public-max-term',
      'late-payment.cn.large-default-term',
      'late-payment.eu.max-term',
      'late-payment.es.max-term',
      'late-payment.it.max-term',
      'late-payment.uk.max-term',
    ],
  },
  'invoicing.countedFrom': {
    means: 'The day from which the time to pay counts.',
    values: {
      issue: 'the day of issue',
      receipt: 'the day on which the customer receives the invoice',
      'month-end': 'the last day of the month of issue',
    },
    source: choice,
  },
  'invoicing.delivery': {
    means: 'How the invoice reaches the customer.',
    values: {
      email: 'by e-mail',
      portal: 'in a customer portal',
      post: 'by post',
      'e-invoice': 'as an e-invoice',
    },
    source: choice,
  },
  'invoicing.proofOfDelivery': { means: 'True: proof is kept that each invoice arrived.', source: choice },
  'invoicing.currency': { means: 'The currency in which invoices are written.', unit: 'alphabetic code of ISO 4217, such as CNY', source: choice },
  'invoicing.partPayments': {
    means: 'What a part payment pays first.',
    values: {
      'costs-interest-principal': 'costs, then interest, then the price',
      'principal-first': 'the price',
      'oldest-invoice-first': 'the oldest invoice',
    },
    source: `${choice}; without one, Chinese law decides`,
    facts: ['late-payment.cn.allocation'],
  },
  'invoicing.payTo': { means: 'Where the customer pays: bank, account, reference.', unit: 'words', source: choice },
  smallBalance: {
    means: 'Nothing is collected of an invoice while no more than this is outstanding. A decimal or a number alone is in the currency of the invoice.',
    unit: 'whole units of a currency (yuan, euros): an amount, a decimal in quotes, or a whole number',
    source: choice,
  },
  ...amount('smallBalance'),
  postingDays: {
    means: 'How long a payment that is known to be on its way holds the stages before a suspension.',
    unit: 'working days',
    source: choice,
    facts: ['billing.posting.worldwide'],
  },
  lateCharges: { means: 'What paying late costs the customer: one of three kinds.', source: `${choice}, or the law of \`law.regime\`` },
  'lateCharges.kind': {
    means: 'What is charged.',
    values: {
      none: 'nothing',
      'contract-rate': 'simple interest at a rate of the contract',
      statutory: 'the interest that the law of `law.regime` gives, and its fixed compensation',
    },
    source: choice,
    facts: [
      'late-payment.cn.interest-default',
      'late-payment.eu.interest',
      'late-payment.es.interest',
      'late-payment.it.interest',
      'late-payment.uk.interest',
    ],
  },
  'lateCharges.percentPerYear': {
    means: 'Rate of the contract; simple interest on what is overdue.',
    unit: 'per cent a year: 4.5 stands for 4.5 %',
    source: `${choice}, within what the law of \`law.regime\` allows`,
    facts: ['late-payment.cn.interest-floor', 'late-payment.es.abusive-rate'],
  },
  'lateCharges.primeRateAtSigning': {
    means: 'One-year loan prime rate on the day of signing, below which a rate may not lie where Order 802 applies; null where that does not matter or is not known.',
    unit: 'per cent a year',
    source: 'the loan prime rate published in China for the day of signing',
    facts: ['late-payment.cn.interest-floor'],
  },
  'lateCharges.fixedCompensation': {
    means: 'Sum added once to each overdue invoice; null for none or, where the kind is `statutory`, for what the law gives.',
    unit: money,
    source: `${choice}, at least what the law of \`law.regime\` gives`,
    facts: [
      'late-payment.eu.compensation',
      'late-payment.es.compensation',
      'late-payment.it.compensation',
      'late-payment.uk.compensation-small',
    ],
  },
  ...amount('lateCharges.fixedCompensation'),
}; // prettier-ignore

const conduct: FieldNotes = {
  disputes: { means: 'How a customer disputes an invoice.', source: choice },
  'disputes.windowDays': { means: 'Time in which an invoice can be disputed, from its receipt.', unit: 'calendar days', source: choice },
  'disputes.answerWithinWorkingDays': { means: 'Time in which a dispute is answered; 0 for the same day.', unit: 'working days', source: choice },
  'disputes.route': { means: 'Where a dispute is sent: an address, a form, a telephone.', unit: 'words', source: choice },
  'disputes.undisputedPartDue': {
    means: 'True: the part that is not in dispute stays due and follows the stages.',
    source: choice,
    facts: ['late-payment.cn.undisputed'],
  },
  'disputes.disputedPartHeld': {
    means: 'True: nothing is collected of the disputed part until it is settled. The timeline never collects it.',
    source: choice,
  },
  plans: { means: 'Payment by instalments.', source: choice },
  'plans.maxInstalments': { means: 'Most instalments of one plan; 0 where none is offered.', unit: 'number of instalments', source: choice },
  'plans.approvedBy': role('Who may agree to a plan.'),
  promisesPause: { means: 'True: while a promise to pay runs, its days hold the stages before a suspension.', source: choice },
  access: { means: 'What limits a suspension beside the stages.', source: choice },
  'access.minimumNoticeDays': {
    means: 'Least time between the final notice and a suspension for non-payment.',
    unit: 'calendar days',
    source: choice,
    facts: ['cadence.final-notice-period'],
  },
  'access.criticalServices': { means: 'Services of the customer that are not suspended without approval, each in words.', source: choice },
  'access.criticalApprover': role('Who approves the suspension of such a service.'),
  'access.suspendingRoles': role('Portal roles that may suspend a subscription.', {
    facts: ['roles.suspend.21vianet', 'roles.suspend-denied.21vianet', 'roles.suspend.worldwide'],
  }),
  reactivation: { means: 'How access comes back after a suspension.', source: choice },
  'reactivation.condition': {
    means: 'What the customer must have done.',
    values: {
      'paid-in-full': 'paid everything that is due',
      'paid-or-first-instalment': 'paid everything that is due, or agreed a plan and paid its first instalment',
    },
    source: choice,
  },
  'reactivation.withinWorkingDays': {
    means: 'Time in which access is back once the condition is met; 0 for the same day.',
    unit: 'working days',
    source: choice,
  },
  'reactivation.role': role('Who reactivates the subscription.', { facts: ['roles.suspend.21vianet', 'reactivation.portal.21vianet'] }),
  data: { means: 'What the customer is told about data after a suspension. When it is deleted is a fact of the cloud, not of the policy.', source: choice },
  'data.exportOffered': { means: 'True: the customer is offered an export before the deletion.', source: choice },
  'data.promisedDays': {
    means: 'Time from the suspension for which the customer is promised its data, at least one day; null: no promise, only what the cloud’s fact says.',
    unit: 'calendar days',
    source: `${choice}, never more than the fact`,
    facts: ['data.deletion.suspended.21vianet'],
  },
  'data.billingWhileSuspended': {
    means: 'What the customer is told about charges during a suspension. 21Vianet documents nothing.',
    values: {
      'not-stated': 'nothing is promised either way',
      continues: 'charges go on',
      stops: 'charges stop; no source says so of 21Vianet',
    },
    source: choice,
    facts: ['suspension.billing.nce.worldwide'],
  },
  fraud: { means: 'What happens on suspected fraud or misuse.', source: choice },
  'fraud.suspendWhileInvestigating': {
    means: 'True: access may be suspended during an investigation, without the notices for non-payment.',
    source: choice,
    facts: ['suspension.grounds.21vianet'],
  },
  'fraud.reviewWithinHours': {
    means: 'Time in which such a suspension is reviewed.',
    unit: 'hours by the clock, nights and weekends too',
    source: choice,
    facts: ['fraud.review.ours'],
  },
  'fraud.requestToOperator': { means: 'True: questions go to the operator of the cloud as a service request.', source: choice },
  'fraud.requestRole': role('Who opens that request.', {
    facts: ['roles.open-request.21vianet', 'roles.open-request-denied.21vianet'],
  }),
  writeOff: { means: 'When a debt is given up or handed to lawyers.', source: choice },
  'writeOff.approvedBy': role('Who may write a debt off.'),
  'writeOff.legalAfterDays': { means: 'Time after the due date from which legal steps are considered.', unit: 'calendar days', source: choice },
  'writeOff.legalFrom': { means: 'Least debt for legal steps; null for any.', unit: money, source: choice },
  ...amount('writeOff.legalFrom'),
}; // prettier-ignore

const stages: FieldNotes = {
  stages: {
    means: 'What happens when an invoice is not paid, in its order, which is part of the policy. Each stage has an id of its own.',
    source: choice,
    facts: ['collections.minimum.21vianet'],
  },
  'stages.id': {
    means: 'Names the stage for ever: ledgers and letters refer to it, so it stays when the stage moves or is renamed.',
    unit: 'lower-case words joined by hyphens; `reminder-1`, `final-notice`, `suspension` and some others have a name in every language',
    source: choice,
  },
  'stages.name': { means: 'What the partner calls the stage; without one it goes by its id.', unit: 'words, in any language', source: choice },
  'stages.effect': {
    means: 'What the stage does to the customer’s access, mildest first.',
    values: {
      none: 'nothing',
      'credit-hold': 'no new orders and no further licences; what there is goes on',
      suspended: 'the subscription is suspended for all its users',
      'data-deleted': 'all data is gone',
    },
    source: choice,
    facts: ['suspension.effect-users.21vianet', 'suspension.effect-admins.21vianet'],
  },
  'stages.anchor': {
    means: 'The day from which the offset counts.',
    values: {
      issue: 'the day of issue of the invoice',
      due: 'the due day of the invoice',
      suspension: 'the day of the suspension, whose clock nothing holds',
    },
    source: choice,
  },
  'stages.offset': { means: 'How far the stage lies from its anchor.', source: choice },
  'stages.offset.days': {
    means: 'Days from the anchor; below zero lies before it.',
    unit: 'days of the kind that `count` names; above zero from issue or due, days that are held do not count',
    source: choice,
    facts: [
      'cadence.pre-due',
      'cadence.reminder-1',
      'cadence.reminder-2',
      'cadence.call',
      'cadence.credit-hold',
      'cadence.final-notice',
      'cadence.suspend',
      'cadence.data-warning',
      'cadence.last-warning',
      'cadence.stop-line',
    ],
  },
  'stages.offset.count': {
    means: 'Which days the offset counts.',
    values: {
      calendar: 'every day',
      working: 'working days alone; of no effect at zero, below zero and from a suspension',
    },
    source: choice,
  },
  'stages.onNonWorkingDay': {
    means: 'What happens when the day is not worked.',
    values: {
      next: 'the stage moves to the next working day',
      keep: 'the stage keeps its day',
    },
    source: choice,
  },
  'stages.noticeDays': {
    means: 'Time that this stage leaves before any later one.',
    unit: 'calendar days that are not held',
    source: choice,
    facts: ['cadence.final-notice-period'],
  },
  'stages.proofNeeded': { means: 'True: the stage is done only when the ledger says that it was proved. Missing counts as false.', source: choice },
  'stages.channel': {
    means: 'By which way the customer is told.',
    unit: 'code such as `email`, `phone` or `registered-letter`, or words of the partner’s own',
    source: choice,
  },
  'stages.role': role('Who does it.', { facts: ['roles.suspend.21vianet', 'roles.suspend-denied.21vianet'] }),
  'stages.letter': {
    means: 'Which letter goes out; null where none does.',
    unit: 'id of a letter, such as `final-notice`; for one that this site does not know, nothing is written',
    source: choice,
  },
}; // prettier-ignore

/** Every field of a collections policy, version 1. */
export const policyNotes: FieldNotes = {
  version: {
    means: 'Version of this shape. A newer one is refused, an older one is carried over.',
    unit: 'version number, always 1 here',
    source: 'the tool that writes the file',
  },
  cloud: {
    means: 'Which Partner Center the policy is for: it decides which facts hold.',
    values: {
      '21vianet': 'Partner Center operated by 21Vianet',
      'worldwide-nce': 'worldwide Partner Center, new commerce',
    },
    source: choice,
    facts: ['data.deletion.suspended.21vianet'],
  },
  ...parties,
  ...terms,
  ...conduct,
  ...stages,
  prevailingLanguage: {
    means: 'The language that decides when two versions differ.',
    values: {
      en: 'English',
      es: 'Spanish',
      it: 'Italian',
      zh: 'Chinese, in which this site writes nothing',
    },
    source: choice,
  },
  effectiveFrom: { means: 'First day on which the policy holds.', unit: 'civil date, YYYY-MM-DD', source: choice },
  reviewOn: { means: 'Day by which the policy is looked at again.', unit: 'civil date, YYYY-MM-DD', source: choice },
}; // prettier-ignore
