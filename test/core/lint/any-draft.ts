import fc from 'fast-check';
import {
  channels,
  jobRoles,
  letterIds,
  namedStages,
  portalRoles,
  type PolicyDraft,
  type StageDraft,
} from '#core/policy';

const regimes = ['cn', 'eu', 'es', 'it', 'uk', 'other'] as const;
const debtors = ['large-enterprise', 'small-enterprise', 'public-body', 'consumer'] as const;
const currency = fc.constantFrom('CNY', 'EUR', 'GBP', 'JPY');
const word = fc.constantFrom(...portalRoles, ...jobRoles, ' ', 'Mei', '__proto__', '{{stage}}');
const days = fc.integer({ min: 0, max: 366 });

/** Any amount, in whole units so that it fits every currency. */
export const anyAmount = fc.record({
  value: fc.integer({ min: 0, max: 999_999 }).map(String),
  currency,
});

/** Any way to charge for a late payment. */
export const anyCharges = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  fc.record({
    kind: fc.constant('contract-rate' as const),
    percentPerYear: fc.constantFrom(0, 1, 2.4, 3.1, 8, 18, 100),
    primeRateAtSigning: fc.constantFrom(null, 0, 3.1, 50),
    fixedCompensation: fc.option(anyAmount),
  }),
  fc.record({ kind: fc.constant('statutory' as const), fixedCompensation: fc.option(anyAmount) }),
);

/** Any law, debtor and creditor. */
export const anyLaw = fc.record({
  regime: fc.constantFrom(...regimes),
  debtor: fc.constantFrom(...debtors),
  creditor: fc.constantFrom('large-enterprise' as const, 'small-enterprise' as const),
});

const anyStage = fc.record(
  {
    id: fc.constantFrom(...namedStages),
    effect: fc.constantFrom('none', 'none', 'credit-hold', 'suspended', 'data-deleted'),
    anchor: fc.constantFrom('issue', 'due', 'due', 'suspension'),
    offset: fc.record({
      days: fc.oneof(fc.integer({ min: -20, max: 100 }), fc.integer({ min: -366, max: 3660 })),
      count: fc.constantFrom('calendar', 'calendar', 'working'),
    }),
    onNonWorkingDay: fc.constantFrom('next', 'keep'),
    noticeDays: fc.oneof(fc.integer({ min: 0, max: 10 }), days),
    proofNeeded: fc.boolean(),
    name: fc.constantFrom('', 'Mei’s', '{{days}}'),
    channel: fc.constantFrom(...channels, ''),
    role: word,
    letter: fc.constantFrom(null, '', ...letterIds),
  },
  { requiredKeys: ['id', 'effect', 'anchor', 'offset', 'onNonWorkingDay', 'noticeDays'] },
) as fc.Arbitrary<StageDraft>;

const part = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.option(fc.record(shape, { requiredKeys: [] }), { nil: undefined });

/** Any draft that the schema takes, sensible or not: fields and whole sections may be missing. */
export const anyDraft: fc.Arbitrary<PolicyDraft> = fc
  .record(
    {
      version: fc.constant(1 as const),
      cloud: fc.constantFrom('21vianet', 'worldwide-nce'),
      smallBalance: fc.oneof(fc.constantFrom('0', '0.001', 5), anyAmount),
      promisesPause: fc.boolean(),
      postingDays: fc.integer({ min: 0, max: 60 }),
      partner: part({
        contacts: fc.array(fc.record({ name: fc.constant('A'), phone: fc.constant('1') }), { minLength: 1, maxLength: 3 }),
      }),
      law: part({ ...{ regime: fc.constantFrom(...regimes), debtor: fc.constantFrom(...debtors), creditor: fc.constantFrom('large-enterprise', 'small-enterprise') } }),
      credit: part({
        checkBeforeFirstOrder: fc.boolean(),
        limit: fc.option(anyAmount),
        prepayment: fc.constantFrom('none', 'new-customers', 'all'),
      }),
      invoicing: part({
        termDays: fc.oneof(fc.integer({ min: 0, max: 70 }), days),
        countedFrom: fc.constantFrom('issue', 'receipt', 'month-end'),
        proofOfDelivery: fc.boolean(),
        currency,
      }),
      disputes: part({
        windowDays: fc.integer({ min: 1, max: 366 }),
        route: fc.constantFrom(' ', 'a form'),
        undisputedPartDue: fc.boolean(),
        disputedPartHeld: fc.boolean(),
      }),
      plans: part({ maxInstalments: fc.integer({ min: 0, max: 60 }), approvedBy: word }),
      access: part({
        minimumNoticeDays: days,
        criticalServices: fc.array(fc.constant('Payroll'), { maxLength: 2 }),
        criticalApprover: word,
        suspendingRoles: fc.array(word, { minLength: 1, maxLength: 4 }),
      }),
      reactivation: part({
        condition: fc.constantFrom('paid-in-full', 'paid-or-first-instalment'),
        withinWorkingDays: days,
        role: word,
      }),
      data: part({
        exportOffered: fc.boolean(),
        promisedDays: fc.option(fc.integer({ min: 0, max: 3660 })),
        billingWhileSuspended: fc.constantFrom('not-stated', 'continues', 'stops'),
      }),
      fraud: part({
        suspendWhileInvestigating: fc.boolean(),
        reviewWithinHours: fc.integer({ min: 1, max: 720 }),
        requestToOperator: fc.boolean(),
        requestRole: word,
      }),
      writeOff: part({ legalAfterDays: fc.integer({ min: 0, max: 3660 }), legalFrom: fc.option(anyAmount) }),
      lateCharges: fc.option(anyCharges, { nil: undefined }),
      prevailingLanguage: fc.constantFrom(undefined, 'en', 'es', 'it', 'zh'),
      effectiveFrom: fc.constantFrom(undefined, '2026-01-01', '9999-12-31'),
      reviewOn: fc.constantFrom(undefined, '1900-01-01', '2027-01-01'),
      stages: fc.uniqueArray(anyStage, { maxLength: 10, selector: ({ id }) => id }),
    },
    { requiredKeys: ['version', 'cloud', 'smallBalance', 'promisesPause', 'postingDays'] },
  )
  .map((draft) => draft as PolicyDraft); // prettier-ignore
