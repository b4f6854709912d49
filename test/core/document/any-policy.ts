import fc from 'fast-check';
import {
  channels,
  effects,
  jobRoles,
  letterIds,
  policySchema,
  portalRoles,
  type Policy,
} from '#core/policy';

/** What users write: markup, braces, marks that only formats know, several lines. Never blank. */
export const hostile = [
  '<script>alert(1)</script>',
  '{{count}} {{partner}}',
  '$& $1 \\ %s',
  '=cmd|"/C calc"!A1',
  '**bold** [x](javascript:alert(1)) | cell |',
  'Zoë “Ø” 公司 \u202eright to left',
  'line one\nline two',
];

const text = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ minLength: 1, maxLength: 40 }).filter((value) => value.trim() !== ''),
);
const role = fc.oneof(fc.constantFrom(...portalRoles, ...jobRoles), text);
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10));
const amount = fc
  .record({
    whole: fc.integer({ min: 0, max: 1e9 }),
    currency: fc.constantFrom('CNY', 'EUR', 'JPY'),
  })
  .map(({ whole, currency }) => ({ value: String(whole), currency }));
const days = (max = 366, min = 0) => fc.integer({ min, max });
const options = <T>(values: readonly T[]) => fc.constantFrom(...values);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });

const { law, credit, invoicing, reactivation, data, cloud, prevailingLanguage } =
  policySchema.shape;

const stage = fc.record(
  {
    name: text,
    effect: options(effects),
    anchor: options(['issue', 'due', 'suspension'] as const),
    offset: fc.record({
      days: fc.integer({ min: -30, max: 90 }),
      count: options(['calendar', 'working'] as const),
    }),
    onNonWorkingDay: options(['next', 'keep'] as const),
    noticeDays: days(30),
    proofNeeded: fc.boolean(),
    channel: fc.oneof(options(channels), text),
    role,
    letter: maybe(fc.oneof(options(letterIds), fc.constant('a-letter-of-ours'))),
  },
  { requiredKeys: ['effect', 'anchor', 'offset', 'onNonWorkingDay', 'noticeDays', 'channel', 'role', 'letter'] },
); // prettier-ignore

const ids = ['pre-due', 'reminder-1', 'call', 'visit', 'credit-hold', 'final-notice', 'suspension', 'stop-line']; // prettier-ignore

/** Any whole policy that the schema accepts, sensible or not. */
export const anyWholePolicy: fc.Arbitrary<Policy> = fc
  .record({
    version: fc.constant(1 as const),
    cloud: options(cloud.def.innerType.options),
    smallBalance: fc.oneof(
      fc.constantFrom('0', '0.00', '50.00', 0, 25),
      fc.constant({ value: '10.00', currency: 'CNY' }),
    ),
    promisesPause: fc.boolean(),
    postingDays: days(10),
    partner: fc.record({
      name: text,
      address: text,
      contacts: fc.array(
        fc.oneof(
          fc.record({ name: text, email: text }),
          fc.record({ name: text, phone: text }),
          fc.record({ name: text, email: text, phone: text }),
        ),
        { minLength: 1, maxLength: 3 },
      ),
      hours: text,
    }),
    law: fc.record({
      regime: options(law.shape.regime.options),
      debtor: options(law.shape.debtor.options),
      creditor: options(law.shape.creditor.options),
    }),
    credit: fc.record({
      checkBeforeFirstOrder: fc.boolean(),
      limit: maybe(amount),
      prepayment: options(credit.shape.prepayment.options),
      reviewEveryMonths: days(60, 1),
      holdTriggers: fc.array(options(credit.shape.holdTriggers.def.element.options), {
        maxLength: 4,
      }),
    }),
    invoicing: fc.record({
      termDays: days(),
      countedFrom: options(invoicing.shape.countedFrom.options),
      delivery: options(invoicing.shape.delivery.options),
      proofOfDelivery: fc.boolean(),
      currency: options(['CNY', 'EUR']),
      partPayments: options(invoicing.shape.partPayments.options),
      payTo: text,
    }),
    disputes: fc.record({
      windowDays: days(60, 1),
      answerWithinWorkingDays: days(10),
      route: text,
      undisputedPartDue: fc.boolean(),
      disputedPartHeld: fc.boolean(),
    }),
    plans: fc.record({ maxInstalments: days(12), approvedBy: role }),
    access: fc.record({
      minimumNoticeDays: days(30),
      criticalServices: fc.array(text, { maxLength: 3 }),
      criticalApprover: role,
      suspendingRoles: fc.array(role, { minLength: 1, maxLength: 3 }),
    }),
    reactivation: fc.record({
      condition: options(reactivation.shape.condition.options),
      withinWorkingDays: days(5),
      role,
    }),
    data: fc.record({
      exportOffered: fc.boolean(),
      promisedDays: maybe(days(90, 1)),
      billingWhileSuspended: options(data.shape.billingWhileSuspended.options),
    }),
    fraud: fc.record({
      suspendWhileInvestigating: fc.boolean(),
      reviewWithinHours: days(72, 1),
      requestToOperator: fc.boolean(),
      requestRole: role,
    }),
    writeOff: fc.record({ approvedBy: role, legalAfterDays: days(), legalFrom: maybe(amount) }),
    covers: text,
    lateCharges: fc.oneof(
      fc.constant({ kind: 'none' as const }),
      fc.record({ kind: fc.constant('statutory' as const), fixedCompensation: maybe(amount) }),
      fc.record({
        kind: fc.constant('contract-rate' as const),
        percentPerYear: fc.constantFrom(0, 3.1, 18.25),
        primeRateAtSigning: maybe(fc.constantFrom(3, 3.45)),
        fixedCompensation: maybe(amount),
      }),
    ),
    prevailingLanguage: options(prevailingLanguage.options),
    effectiveFrom: date,
    reviewOn: date,
    stages: fc
      .array(stage, { minLength: 1, maxLength: ids.length })
      .map((stages) => stages.map((each, index) => ({ id: ids[index] ?? 'x', ...each }))),
  })
  .map((policy) => policySchema.parse(policy));
