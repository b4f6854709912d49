import * as z from 'zod/mini';
import { amountSchema } from '#core/money';

const role = z.string().check(z.minLength(1), z.maxLength(80));
const workingDays = z.int().check(z.gte(0), z.lte(366));

/** How a customer disputes an invoice (FACTS K6). The undisputed part stays due. */
export const disputesSchema = z.strictObject({
  /** Calendar days from receipt of the invoice in which it can be disputed. */
  windowDays: z.int().check(z.gte(1), z.lte(366)),
  /** Working days in which we answer. */
  answerWithinWorkingDays: workingDays,
  /** Where a dispute is sent: an address, a form, a telephone; in words. */
  route: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Whether the part that is not in dispute stays due (FACTS L22). */
  undisputedPartDue: z.boolean(),
  /** Whether nothing is collected of the disputed part until it is settled. The timeline never collects it. */
  disputedPartHeld: z.boolean(),
});

/** Payment by instalments. Whether promises pause the stages is `promisesPause`. */
export const plansSchema = z.strictObject({
  /** Most instalments of one plan; 0 where none is offered. */
  maxInstalments: z.int().check(z.gte(0), z.lte(60)),
  /** Who may agree to one. */
  approvedBy: role,
});

/** What limits a suspension beside the stages. */
export const accessSchema = z.strictObject({
  /** Fewest calendar days between the final notice and a suspension. */
  minimumNoticeDays: z.int().check(z.gte(0), z.lte(366)),
  /** Services not suspended without approval, in words. */
  criticalServices: z.array(z.string().check(z.minLength(1), z.maxLength(200))),
  criticalApprover: role,
  /** Portal roles that may suspend (FACTS S45). */
  suspendingRoles: z.array(role).check(z.minLength(1)),
});

/** How access comes back. */
export const reactivationSchema = z.strictObject({
  condition: z.enum(['paid-in-full', 'paid-or-first-instalment']),
  /** Working days in which access is back once the condition is met. */
  withinWorkingDays: workingDays,
  role,
});

/** What happens to data. Warnings after a suspension are stages; the deletion is a fact of the cloud. */
export const dataSchema = z.strictObject({
  /** Whether the customer is offered an export before the deletion. */
  exportOffered: z.boolean(),
  /** Days after a suspension for which the customer is promised the data; null: what the fact of the cloud says. */
  promisedDays: z.nullable(z.int().check(z.gte(1), z.lte(3660))),
  /** What the customer is told about charges while suspended. 21Vianet documents nothing (FACTS S37). */
  billingWhileSuspended: z.enum(['not-stated', 'continues', 'stops']),
});

/** The same in the making. A promise of no days is none that a policy can make: it counts as not written yet. */
export const dataDraftSchema = z.partial(
  z.strictObject({
    ...dataSchema.shape,
    promisedDays: z.nullable(z.int().check(z.gte(0), z.lte(3660))),
  }),
);

/** Suspected fraud or misuse (FACTS F3, F30). */
export const fraudSchema = z.strictObject({
  /** Whether access may be suspended while we investigate, without the notices for non-payment. */
  suspendWhileInvestigating: z.boolean(),
  /** Hours in which such a suspension is reviewed. */
  reviewWithinHours: z.int().check(z.gte(1), z.lte(720)),
  /** Whether questions go to the operator as a service request. */
  requestToOperator: z.boolean(),
  /** Portal role that opens that request (FACTS S45). */
  requestRole: role,
});

/** When a debt is given up or handed to lawyers. */
export const writeOffSchema = z.strictObject({
  approvedBy: role,
  /** Calendar days after the due date from which legal steps are considered. */
  legalAfterDays: z.int().check(z.gte(0), z.lte(3660)),
  /** Least debt for legal steps; null for any. */
  legalFrom: z.nullable(amountSchema),
});
