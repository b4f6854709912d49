import { lacking, on, stage, without, type Fixtures } from './fixture.ts';

const yuan = (value: string) => ({ value, currency: 'CNY' });
const euros = (value: string) => ({ value, currency: 'EUR' });

/** Fixtures of the rules about data, roles, conduct, money and the paper itself. */
export const policyFixtures: Readonly<Record<string, Fixtures>> = {
  'retention-too-long': {
    fails: { '61 days': (p) => (p.data.promisedDays = 61) },
    passes: {
      '60 days': (p) => (p.data.promisedDays = 60),
      'worldwide, which another rule judges': (p) => {
        p.data.promisedDays = 61;
        p.cloud = 'worldwide-nce';
      },
    },
  },
  'retention-promised-worldwide': {
    fails: {
      'any count of days': (p) => {
        p.data.promisedDays = 0;
        p.cloud = 'worldwide-nce';
      },
    },
    passes: { 'no figure': (p) => (p.cloud = 'worldwide-nce') },
  },
  'billing-stops': {
    fails: {
      'under 21Vianet': (p) => (p.data.billingWhileSuspended = 'stops'),
      'worldwide': (p) => {
        p.data.billingWhileSuspended = 'stops';
        p.cloud = 'worldwide-nce';
      },
    },
    passes: { 'that it goes on': (p) => (p.data.billingWhileSuspended = 'continues') },
  },
  'billing-continues': {
    fails: { 'under 21Vianet': (p) => (p.data.billingWhileSuspended = 'continues') },
    passes: {
      'worldwide, where it is documented': (p) => {
        p.data.billingWhileSuspended = 'continues';
        p.cloud = 'worldwide-nce';
      },
    },
  },
  'no-export': {
    fails: { 'none offered': (p) => (p.data.exportOffered = false) },
    passes: {
      'still open': (p) => lacking(p, (draft) => delete draft.data?.exportOffered),
    },
  },
  'no-reactivation-terms': {
    fails: {
      'no condition': (p) => lacking(p, (draft) => delete draft.reactivation?.condition),
      'no terms at all': (p) => lacking(p, (draft) => delete draft.reactivation),
    },
    passes: {
      'nobody is suspended': (p) => {
        without(p, 'suspension');
        lacking(p, (draft) => delete draft.reactivation);
      },
    },
  },
  'reactivation-role-barred': {
    fails: { 'a help desk agent': (p) => (p.reactivation.role = 'help-desk-agent') },
    passes: {
      'a sales agent': (p) => (p.reactivation.role = 'sales-agent'),
      'a help desk agent worldwide': (p) => {
        p.reactivation.role = 'help-desk-agent';
        p.cloud = 'worldwide-nce';
      },
    },
  },
  'reactivation-role-not-listed': {
    fails: { 'a billing admin': (p) => (p.reactivation.role = 'billing-admin') },
    passes: { 'a job of one’s own': (p) => (p.reactivation.role = 'Operations') },
  },
  'reactivation-after-deletion': {
    fails: {
      // Three working days can take five, over a weekend: 55 and 5 is 60.
      'three working days after the stop line': (p) => (p.reactivation.withinWorkingDays = 3),
      'a stop line on the last day': (p) => on(p, 'stop-line', 59),
    },
    passes: { 'two working days after the stop line': (p) => (p.reactivation.withinWorkingDays = 2) },
  },
  'plan-outlives-data': {
    fails: { 'plans, and only full payment counts': (p) => (p.reactivation.condition = 'paid-in-full') },
    passes: {
      'no plans': (p) => {
        p.reactivation.condition = 'paid-in-full';
        p.plans.maxInstalments = 1;
      },
    },
  },
  'suspending-role-barred': {
    fails: {
      'a help desk agent among others': (p) => p.access.suspendingRoles.push('help-desk-agent'),
      'a help desk agent alone, who also does it': (p) => {
        p.access.suspendingRoles = ['help-desk-agent'];
        stage(p, 'suspension').role = 'help-desk-agent';
      },
    },
    passes: {
      'a sales agent': (p) => p.access.suspendingRoles.push('sales-agent'),
      'worldwide, where it may': (p) => {
        p.access.suspendingRoles.push('help-desk-agent');
        p.cloud = 'worldwide-nce';
      },
    },
  },
  'suspending-role-not-listed': {
    fails: {
      'a billing admin who also does it': (p) => {
        p.access.suspendingRoles.push('billing-admin');
        stage(p, 'suspension').role = 'billing-admin';
      },
      'a user management admin': (p) => p.access.suspendingRoles.push('user-management-admin'),
    },
    passes: { 'a job of one’s own': (p) => p.access.suspendingRoles.push('Operations') },
  },
  'suspension-by-barred-role': {
    fails: {
      'a help desk agent': (p) => (stage(p, 'suspension').role = 'help-desk-agent'),
      'a help desk agent, and nobody who may': (p) => {
        stage(p, 'suspension').role = 'help-desk-agent';
        p.access.suspendingRoles = ['help-desk-agent'];
      },
    },
    passes: { 'a reminder by a help desk agent': (p) => (stage(p, 'reminder-1').role = 'help-desk-agent') },
  },
  'suspension-by-other-role': {
    fails: { 'a sales agent who is not among them': (p) => (stage(p, 'suspension').role = 'sales-agent') },
    passes: {
      'a sales agent who is': (p) => {
        stage(p, 'suspension').role = 'sales-agent';
        p.access.suspendingRoles.push('sales-agent');
      },
      'who may is still open': (p) => {
        stage(p, 'suspension').role = 'sales-agent';
        lacking(p, (draft) => delete draft.access?.suspendingRoles);
      },
    },
  },
  'request-by-sales-agent': {
    fails: { 'a sales agent': (p) => (p.fraud.requestRole = 'sales-agent') },
    passes: {
      'a sales agent, and no request': (p) => {
        p.fraud.requestRole = 'sales-agent';
        p.fraud.requestToOperator = false;
      },
    },
  },
  'request-role-not-stated': {
    fails: {
      'an admin agent': (p) => (p.fraud.requestRole = 'admin-agent'),
      'a help desk agent': (p) => (p.fraud.requestRole = 'help-desk-agent'),
    },
    passes: { 'a job of one’s own': (p) => (p.fraud.requestRole = 'Security') },
  },
  'no-request-to-operator': {
    fails: {
      'none': (p) => (p.fraud.requestToOperator = false),
      'none, by a sales agent': (p) => {
        p.fraud.requestToOperator = false;
        p.fraud.requestRole = 'sales-agent';
      },
    },
    passes: { 'still open': (p) => lacking(p, (draft) => delete draft.fraud?.requestToOperator) },
  },
  'no-dispute-route': {
    fails: {
      'blanks': (p) => (p.disputes.route = ' '),
      'no word on disputes': (p) => lacking(p, (draft) => delete draft.disputes),
    },
    passes: {
      'a telephone number': (p) => (p.disputes.route = '+86 10 0000 0000'),
      'nothing is written yet': (p) => {
        p.stages = [];
        lacking(p, (draft) => delete draft.disputes);
      },
    },
  },
  'disputed-part-collected': {
    fails: { 'it goes on': (p) => (p.disputes.disputedPartHeld = false) },
    passes: { 'still open': (p) => lacking(p, (draft) => delete draft.disputes?.disputedPartHeld) },
  },
  'undisputed-part-waits': {
    fails: { 'it waits': (p) => (p.disputes.undisputedPartDue = false) },
    passes: { 'still open': (p) => lacking(p, (draft) => delete draft.disputes?.undisputedPartDue) },
  },
  'dispute-window-past-suspension': {
    fails: { '68 days, and access ends after 67': (p) => (p.disputes.windowDays = 68) },
    passes: { '67 days': (p) => (p.disputes.windowDays = 67) },
  },
  'no-posting-time': {
    fails: { 'none': (p) => (p.postingDays = 0) },
    passes: { 'one day': (p) => (p.postingDays = 1) },
  },
  'promises-do-not-pause': {
    fails: { 'they do not': (p) => (p.promisesPause = false) },
    passes: { 'they do': () => undefined },
  },
  'no-plan': {
    fails: { 'one instalment is no plan': (p) => (p.plans.maxInstalments = 1) },
    passes: { 'two are': (p) => (p.plans.maxInstalments = 2) },
  },
  'invoice-unproved': {
    fails: { 'no proof': (p) => (p.invoicing.proofOfDelivery = false) },
    passes: { 'still open': (p) => lacking(p, (draft) => delete draft.invoicing?.proofOfDelivery) },
  },
  'small-balance-currency': {
    fails: { 'one euro beside yuan': (p) => (p.smallBalance = euros('1.00')) },
    passes: {
      'nothing in euros': (p) => (p.smallBalance = euros('0.00')),
      'no currency': (p) => (p.smallBalance = '50'),
      'one yuan': (p) => (p.smallBalance = yuan('1.00')),
    },
  },
  'currencies-differ': {
    fails: {
      'a limit in euros': (p) => (p.credit.limit = euros('5000.00')),
      'legal steps from euros on': (p) => (p.writeOff.legalFrom = euros('100.00')),
    },
    passes: { 'a limit in yuan': (p) => (p.credit.limit = yuan('5000.00')) },
  },
  'no-credit-check': {
    fails: { 'none': (p) => (p.credit.checkBeforeFirstOrder = false) },
    passes: {
      'none, and all pay in advance': (p) => {
        p.credit.checkBeforeFirstOrder = false;
        p.credit.prepayment = 'all';
      },
    },
  },
  'no-credit-limit': {
    fails: { 'none': (p) => (p.credit.limit = null) },
    passes: {
      'one': (p) => (p.credit.limit = yuan('5000.00')),
      'all pay in advance': (p) => (p.credit.prepayment = 'all'),
    },
  },
  'limit-trigger-without-limit': {
    fails: { 'no limit, and a stop when it is exceeded': (p) => (p.credit.holdTriggers = ['limit-exceeded', 'insolvency']) },
    passes: {
      'no limit, and no such stop': (p) => (p.credit.holdTriggers = ['insolvency']),
      'a limit': (p) => {
        p.credit.holdTriggers = ['limit-exceeded'];
        p.credit.limit = yuan('5000.00');
      },
    },
  },
  'single-contact': {
    fails: { 'one': () => undefined },
    passes: { 'two': (p) => p.partner.contacts.push({ name: 'Mei', phone: '1' }) },
  },
  'no-email': {
    fails: { 'a telephone alone': (p) => (p.partner.contacts = [{ name: 'Mei', phone: '1' }]) },
    passes: { 'a telephone and an address': (p) => p.partner.contacts.push({ name: 'Mei', phone: '1' }) },
  },
  'critical-without-approver': {
    fails: {
      'blanks': (p) => {
        p.access.criticalServices = ['Payroll'];
        p.access.criticalApprover = ' ';
      },
    },
    passes: {
      'no critical services': (p) => (p.access.criticalApprover = ' '),
      'somebody': (p) => (p.access.criticalServices = ['Payroll']),
    },
  },
  'fraud-waits-for-notices': {
    fails: { 'it waits': (p) => (p.fraud.suspendWhileInvestigating = false) },
    passes: { 'still open': (p) => lacking(p, (draft) => delete draft.fraud?.suspendWhileInvestigating) },
  },
  'fraud-review-slow': {
    fails: { '25 hours': (p) => (p.fraud.reviewWithinHours = 25) },
    passes: {
      '24 hours': (p) => (p.fraud.reviewWithinHours = 24),
      'nothing is suspended on suspicion': (p) => {
        p.fraud.reviewWithinHours = 25;
        p.fraud.suspendWhileInvestigating = false;
      },
    },
  },
  'no-prevailing-language': {
    fails: { 'none': (p) => lacking(p, (draft) => delete draft.prevailingLanguage) },
    passes: {
      'nothing is written yet': (p) => {
        p.stages = [];
        lacking(p, (draft) => delete draft.prevailingLanguage);
      },
    },
  },
  'prevailing-language-not-written': {
    fails: { 'Chinese': (p) => (p.prevailingLanguage = 'zh') },
    passes: { 'Italian': (p) => (p.prevailingLanguage = 'it') },
  },
  'review-past': {
    fails: {
      'yesterday': (p) => {
        p.effectiveFrom = '2025-12-01';
        p.reviewOn = '2026-11-30';
      },
    },
    passes: {
      'today': (p) => {
        p.effectiveFrom = '2025-12-01';
        p.reviewOn = '2026-12-01';
      },
    },
  },
  'review-before-effective': {
    fails: { 'the same day': (p) => (p.reviewOn = p.effectiveFrom) },
    passes: {
      'the day after': (p) => (p.reviewOn = '2026-12-02'),
      'the first day is still open': (p) => lacking(p, (draft) => delete draft.effectiveFrom),
    },
  },
  'legal-before-suspension': {
    fails: { 'a day before': (p) => (p.writeOff.legalAfterDays = 36) },
    passes: { 'the same day': (p) => (p.writeOff.legalAfterDays = 37) },
  },
}; // prettier-ignore
