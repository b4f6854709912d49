import * as z from 'zod/mini';

/** What a stage does to the customer's access, mildest first. */
export const effects = ['none', 'credit-hold', 'suspended', 'data-deleted'] as const;

/** What a stage does to the customer's access. */
export type Effect = (typeof effects)[number];

/** Id of a stage: lower-case words joined by hyphens. Refused with the code `id`. */
export const stageIdSchema = z
  .string()
  .check(z.maxLength(60), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' }));

const word = z.string().check(z.minLength(1), z.maxLength(80));

/** The part of a stage that dates rest on. */
const timing = {
  /** Stays the same when stages move: ledgers name the stage by it. */
  id: stageIdSchema,
  effect: z.enum(effects),
  /** Day from which the offset counts: the invoice's issue, its due date, or the suspension. */
  anchor: z.enum(['issue', 'due', 'suspension']),
  offset: z.strictObject({
    /** Days from the anchor; below zero lies before it. */
    days: z.int().check(z.gte(-366), z.lte(3660)),
    /** Working days count only when the offset is above zero and the anchor is not the suspension. */
    count: z.enum(['calendar', 'working']),
  }),
  /** Whether a date on a day that is not worked moves to the next that is. */
  onNonWorkingDay: z.enum(['next', 'keep']),
  /** Days this stage leaves before any later one; calendar days that are not held. */
  noticeDays: z._default(z.int().check(z.gte(0), z.lte(366)), 0),
  /** Whether it is done only when the ledger says that it was proved. */
  proofNeeded: z.optional(z.boolean()),
};

/** Who does it, how, and with which words. */
const handling = {
  /** What its user calls it, in any language; without one it is called by its id. */
  name: z.optional(word),
  /** By which way the customer is told, such as `email`. */
  channel: word,
  /** Job or portal role that does it, such as `credit-control`. */
  role: word,
  /** Id of the letter that goes out; null where none does. */
  letter: z.nullable(word),
};

/** One stage of a whole policy. */
export const stageSchema = z.strictObject({ ...timing, ...handling });

const unfinished = z.optional(z.string().check(z.maxLength(80)));

/** One stage as far as a timeline needs it: who, how and with which letter may still be open, or empty. */
export const stageDraftSchema = z.strictObject({
  ...timing,
  name: unfinished,
  channel: unfinished,
  role: unfinished,
  letter: z.optional(z.nullable(z.string().check(z.maxLength(80)))),
});

/** One step of the policy: what happens when, and with what effect. */
export type Stage = z.infer<typeof stageSchema>;

/** A stage that may lack who, how and the letter. */
export type StageDraft = z.infer<typeof stageDraftSchema>;

/** A list of stages in their order: at most sixty, no id twice. Refused with the codes `too-many` and `twice`. */
export function stageList<S extends z.ZodMiniType<{ id: string }>>(stage: S) {
  return z.array(stage).check(
    z.maxLength(60, { error: 'too-many', abort: true }),
    z.check(({ value, issues }) => {
      const seen = new Set<string>();
      value.forEach(({ id }, index) => {
        if (seen.has(id)) {
          issues.push({ code: 'custom', message: 'twice', input: id, path: [index, 'id'] });
        }
        seen.add(id);
      });
    }),
  );
}
