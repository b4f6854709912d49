import * as z from 'zod/mini';
import { amountSchema } from '#core/money';

/** Whether and how far a customer gets credit (FACTS K3, K4). */
export const creditSchema = z.strictObject({
  /** Whether the customer's credit is checked before the first order. */
  checkBeforeFirstOrder: z.boolean(),
  /** Most that may be owed at one time; null where there is no limit. */
  limit: z.nullable(amountSchema),
  prepayment: z.enum(['none', 'new-customers', 'all']),
  /** Months between two reviews of the limit. */
  reviewEveryMonths: z.int().check(z.gte(1), z.lte(60)),
  /** What stops new orders, apart from a stage. */
  holdTriggers: z.array(
    z.enum(['limit-exceeded', 'payment-returned', 'insolvency', 'plan-broken']),
  ),
});

/** How the customer is billed. The allowance for a payment on its way is `postingDays`. */
export const invoicingSchema = z.strictObject({
  /** Days the customer has to pay. */
  termDays: z.int().check(z.gte(0), z.lte(366)),
  /** What those days count from. */
  countedFrom: z.enum(['issue', 'receipt', 'month-end']),
  delivery: z.enum(['email', 'portal', 'post', 'e-invoice']),
  /** Whether receipt of the invoice is proved. */
  proofOfDelivery: z.boolean(),
  /** Code of ISO 4217 in which invoices are written. */
  currency: amountSchema.shape.currency,
  /** What a part payment pays first (FACTS K6, L26). */
  partPayments: z.enum(['costs-interest-principal', 'principal-first', 'oldest-invoice-first']),
  /** Where the customer pays: bank, account, reference; in words. */
  payTo: z.string().check(z.minLength(1), z.maxLength(2000)),
});

/** Once an invoice; null for none or, in a policy that charges what the law gives, for the sum of the law. */
const fixedCompensation = z.nullable(amountSchema);

const nothing = z.strictObject({ kind: z.literal('none') });
const contractRate = z.strictObject({
  kind: z.literal('contract-rate'),
  /** Per cent a year, simple interest. */
  percentPerYear: z.number().check(z.gte(0), z.lte(100)),
  /** One-year loan prime rate on the day of signing, per cent a year; null where it does not matter (FACTS L23). */
  primeRateAtSigning: z.nullable(z.number().check(z.gte(0), z.lte(100))),
  fixedCompensation,
});
const statutory = z.strictObject({ kind: z.literal('statutory'), fixedCompensation });

/** What a late payment costs the customer: nothing, a rate of the contract, or what the regime of the law gives. */
export const lateChargesSchema = z.discriminatedUnion('kind', [nothing, contractRate, statutory]);

/** The same in the making: rates and sums may be missing once it is said that there are some. */
export const lateChargesDraftSchema = z.discriminatedUnion('kind', [
  nothing,
  z.partial(contractRate, {
    percentPerYear: true,
    primeRateAtSigning: true,
    fixedCompensation: true,
  }),
  z.partial(statutory, { fixedCompensation: true }),
]);
