import { dateSchema } from '#core/calendar';
import * as z from 'zod/mini';

const code = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' }), z.maxLength(80));
const codes = z.array(code).check(z.maxLength(200));
const line = z.string().check(z.minLength(1), z.maxLength(200));
const text = z.string().check(z.minLength(1), z.maxLength(2000));
const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** A moment in UTC, to the second: `2026-11-26T19:33:51Z`. */
const moment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, { error: 'date' })); // prettier-ignore

/** Why something was decided, or why a duty follows, as the rules gave it. */
const reasonSchema = z.strictObject({
  id: code,
  kind: z.enum(['rule', 'rider']),
  because: codes,
  cites: z.array(line).check(z.maxLength(50)),
  certainty: code,
});

/** One piece of evidence: what it is, where it is kept, and from when it is (FACTS F36). */
export const evidenceSchema = z.strictObject({
  what: line,
  where: line,
  on: z.optional(dateSchema),
});

/** What the partner's own policy said on the day, when it was handed in. */
export const standingSchema = z.strictObject({
  invoice: line,
  /** Whether it allowed suspension, the first day on which it does, and what was missing. */
  allows: z.boolean(),
  from: z.nullable(dateSchema),
  missing: codes,
});

const decisive = {
  kind: z.literal('saldo-record'),
  version: z.literal(1),
  /** The case, as the partner calls it. */
  name: line,
  prepared: z.strictObject({ by: line, at: moment }),
  /** The day that the decision is for: dates in answers are counted from it. */
  asAt: dateSchema,
  /** The language in which questions were read and answered. */
  locale: z.string().check(z.regex(/^[a-z]{2}$/)),
  rules: z.strictObject({ id: code, version: z.int().check(z.minimum(1)), digest }),
  /** Digest of the words that were shown. */
  text: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  /** Only the answers that were used. */
  answers: z.record(code, z.union([code, z.int()])),
  outcome: code,
  rule: code,
  reasons: z.array(reasonSchema).check(z.maxLength(100)),
  duties: codes,
  undocumented: codes,
  standing: z.optional(standingSchema),
};

const following = {
  /** Of the entry, not of the decision: a second version of a case has another. */
  id: z.string().check(z.regex(/^[0-9a-z-]{8,64}$/, { error: 'id' })),
  /** The second person, and the digest of the decision that they saw. */
  approved: z.optional(z.strictObject({ by: line, at: moment, decision: digest })),
  evidence: z.array(evidenceSchema).check(z.maxLength(200)),
  done: z.array(z.strictObject({ duty: code, at: moment })).check(z.maxLength(200)),
  /** Dates of the partner's own, such as a promise to pay. */
  dates: z
    .array(z.strictObject({ on: dateSchema, what: line, done: z.optional(moment) }))
    .check(z.maxLength(200)),
  notes: z.array(z.strictObject({ at: moment, text })).check(z.maxLength(500)),
  /** When the subscription was suspended, where that came after the decision. */
  suspendedOn: z.optional(dateSchema),
  closed: z.optional(moment),
};

/** Names of the fields that make the decision; the others are what followed. */
export const decisiveFields = Object.keys(decisive) as readonly (keyof typeof decisive)[];

/**
 * The record of one decision, version 1. `seal` holds two digests (SHA-256, hexadecimal): of the decision,
 * and of everything with the first digest among it.
 */
export const recordSchema = z.strictObject({
  ...decisive,
  ...following,
  seal: z.strictObject({ decision: digest, whole: digest }),
});

/** The record of one decision. */
export type DecisionRecord = z.infer<typeof recordSchema>;
/** A record that has not been sealed, or is being changed. */
export type OpenRecord = Omit<DecisionRecord, 'seal'>;
/** One piece of evidence. */
export type Evidence = z.infer<typeof evidenceSchema>;
/** What the partner's own policy said. */
export type Standing = z.infer<typeof standingSchema>;
