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

const answer = z.union([code, z.int()]);
const sealSchema = z.strictObject({ decision: digest, whole: digest });
const approvalSchema = z.strictObject({ by: line, at: moment, decision: digest });
const approvalSchema3 = z.extend(approvalSchema, {
  /** How many changes had been noted when it was given: what comes after them it has not seen. */
  after: z.optional(z.int().check(z.minimum(0), z.maximum(5000))),
  /** Given on the device on which the case was recorded: no file was passed on. */
  onSameDevice: z.optional(z.literal(true)),
});

const standingSchema = z.strictObject({
  invoice: line,
  /** Whether it allowed suspension, the first day on which it does, and what was missing. */
  allows: z.boolean(),
  from: z.nullable(dateSchema),
  missing: codes,
});

/** What the partner's own policy said when the checklist was answered, if it was handed in. */
export const standingSchema3 = z.extend(standingSchema, {
  /** The day on which it was judged: the day that the decision is for may be another. */
  on: z.optional(dateSchema),
  /** Where the policy takes effect only after the invoice was issued: both days. */
  later: z.optional(z.strictObject({ from: dateSchema, issuedOn: dateSchema })),
});

/** What management can decide before the data is lost. */
export const managementChoices = ['reactivate', 'payment-plan', 'accept-loss'] as const;

const decisive = {
  kind: z.literal('saldo-record'),
  version: z.literal([1, 2, 3]),
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
  answers: z.record(code, answer),
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
  approved: z.optional(approvalSchema),
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

function resealedWith<T extends typeof approvalSchema | typeof approvalSchema3>(approval: T) {
  const one = z.strictObject({
    at: moment,
    changed: z.enum(['decision', 'rest']),
    seal: sealSchema,
    approved: z.optional(approval),
  });
  return z.optional(z.array(one).check(z.maxLength(100)));
}

/** What version 2 has besides: all of it followed the decision, whose form is that of version 1. */
const since2 = {
  /** Answers that were given and that no rule used, such as the role of whoever decided. */
  alsoAnswered: z.optional(z.record(code, answer)),
  /** What management decided in writing, who and on which day; a later one takes the place of an earlier. */
  management: z.optional(
    z
      .array(
        z.strictObject({
          choice: z.enum(managementChoices),
          by: line,
          on: dateSchema,
          /** When it was noted here. */
          at: moment,
        }),
      )
      .check(z.maxLength(100)),
  ),
  /** Each time that a changed record was sealed again: the seal it broke, and an approval it lost. */
  resealed: resealedWith(approvalSchema),
};

/** What the trail of changes notes: what was put right or taken back, and what carries no time of its own. */
export const changeKinds = [
  'suspended-on',
  'reactivated-on',
  'tick-taken-back',
  'evidence-added',
  'date-added',
  'opened-again',
  'approved-again',
] as const;

/** What version 3 has besides: of the decision, only what `standing` may say more. */
const since3 = {
  standing: z.optional(standingSchema3),
  approved: z.optional(approvalSchema3),
  resealed: resealedWith(approvalSchema3),
  /** The Partner Center of the case, where it is not that of 21Vianet: no days are counted to a deletion there. */
  cloud: z.optional(z.literal('worldwide-nce')),
  /** When access was given back. It ends the clock to the deletion of the data. */
  reactivatedOn: z.optional(dateSchema),
  /** Everything that took the place of something, in its order: none is ever taken out. */
  changes: z.optional(
    z
      .array(
        z.strictObject({
          at: moment,
          what: z.enum(changeKinds),
          /** Which duty, date or person. */
          of: z.optional(line),
          /** What stood there; missing where nothing did, so that only something was added. */
          from: z.optional(line),
          to: z.optional(line),
        }),
      )
      .check(z.maxLength(5000)),
  ),
};

/** Names of the fields that make the decision; the others are what followed. */
export const decisiveFields = Object.keys(decisive) as readonly (keyof typeof decisive)[];

/** The record of one decision, version 1, as files of that time hold it. */
export const recordSchema1 = z.strictObject({
  ...decisive,
  ...following,
  version: z.literal(1),
  seal: sealSchema,
});

/**
 * The record of one decision, version 2. `seal` holds two digests (SHA-256, hexadecimal): of the decision,
 * and of everything with the first digest among it.
 */
export const recordSchema2 = z.strictObject({
  ...decisive,
  ...following,
  ...since2,
  version: z.literal(2),
  seal: sealSchema,
});

/** The record of one decision, version 3, sealed as version 2. */
export const recordSchema3 = z.strictObject({
  ...decisive,
  ...following,
  ...since2,
  ...since3,
  version: z.literal(3),
  seal: sealSchema,
});

/** The version that a record has once it is sealed here. */
export const newestVersion = 3;

/** A record in any version. An older one stays as it was sealed until it is changed here. */
export const recordSchema = z.discriminatedUnion('version', [
  recordSchema1,
  recordSchema2,
  recordSchema3,
]);

/** The record of one decision; only one of a version has what came with that version. */
export type DecisionRecord = Omit<z.infer<typeof recordSchema3>, 'version'> & {
  version: 1 | 2 | 3;
};
/** A record that has not been sealed, or is being changed. */
export type OpenRecord = Omit<DecisionRecord, 'seal'>;
/** One piece of evidence. */
export type Evidence = z.infer<typeof evidenceSchema>;
/** What the partner's own policy said. */
export type Standing = z.infer<typeof standingSchema3>;
/** One entry of the trail of changes. */
export type Change = NonNullable<DecisionRecord['changes']>[number];
/** One decision of management. */
export type ManagementDecision = NonNullable<DecisionRecord['management']>[number];
