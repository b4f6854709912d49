import * as z from 'zod/mini';
import { dateSchema } from '#core/calendar';
import { amountSchema } from '#core/money';

const on = dateSchema;
const stage = z.string().check(z.minLength(1), z.maxLength(60));

function event<T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) {
  return z.strictObject({ on, type: z.literal(type), ...shape });
}

/** Why the clock is stopped by hand. */
export const holdReasons = ['legal', 'manual', 'payment-in-transit'] as const;

/** One thing that happened. Days given as `until` are the last day that it lasts. */
export const eventSchema = z.discriminatedUnion('type', [
  /** The invoice reached the customer; `proved` when that can be shown. */
  event('delivered', { proved: z.optional(z.boolean()) }),
  event('payment', { amount: amountSchema }),
  /** A payment that bounced: it is owed again. */
  event('payment-returned', { amount: amountSchema }),
  /** From now on so much is in dispute. A second one replaces the first. */
  event('dispute-opened', { amount: amountSchema }),
  event('dispute-closed', {}),
  /** A promise to pay by a day. A second one replaces the first. */
  event('promise', { until: dateSchema }),
  event('promise-kept', {}),
  event('promise-broken', {}),
  /** Payment by instalments. A second plan replaces the first. */
  event('plan-agreed', {
    instalments: z
      .array(z.strictObject({ dueOn: dateSchema, amount: amountSchema }))
      .check(z.minLength(1), z.maxLength(120)),
  }),
  event('hold-placed', { reason: z.enum(holdReasons), until: z.optional(dateSchema) }),
  /** Lifts the holds of one reason, or every hold when none is named. */
  event('hold-lifted', { reason: z.optional(z.enum(holdReasons)) }),
  event('stage-done', { stage, proved: z.optional(z.boolean()) }),
  event('suspended', { proved: z.optional(z.boolean()) }),
  event('reactivated', {}),
  /** The invoice is withdrawn: from now on nothing is owed on it. */
  event('cancelled', {}),
]);

/** One thing that happened to an invoice. */
export type LedgerEvent = z.infer<typeof eventSchema>;

/** What happened to one invoice, in any order; what happened on one day counts in the order given. */
export const ledgerSchema = z.strictObject({
  invoice: z
    .strictObject({
      number: z.string().check(z.minLength(1), z.maxLength(120)),
      issuedOn: dateSchema,
      dueOn: dateSchema,
      amount: amountSchema,
    })
    .check(
      z.refine(({ issuedOn, dueOn }) => issuedOn <= dueOn, { path: ['dueOn'], error: 'order' }),
    ),
  events: z.array(eventSchema).check(z.maxLength(5000, { error: 'too-many' })),
});

/** An invoice and what happened to it. */
export type Ledger = z.infer<typeof ledgerSchema>;
