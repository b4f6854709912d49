import { z } from 'zod';
import { clauseSchema } from './clause-schema.ts';

const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'a code in lower-case letters, digits and hyphens',
});
const codes = z.array(code).min(1);

/** How sure we are of what a rule rests on, surest first. */
export const certainties = ['read', 'excerpt', 'derived', 'practice', 'ours'] as const;

const cites = z.array(z.string().regex(/^[a-z0-9-]+(#[a-z0-9-]+|(\.[a-z0-9-]+)+)$/)).min(1);

/** What a rule rests on: paragraphs (`article#unit`) and facts by their ids, and how sure they are. */
const footing = { cites, certainty: z.enum(certainties) };

const factSchema = z
  .strictObject({
    kind: z.enum(['yes-no', 'choice', 'number', 'date']),
    /** The answers of a choice, in the order in which they are offered. */
    options: codes.optional(),
    /** Whether *I do not know* is an honest answer. */
    unknown: z.boolean().default(false),
    /** A date that cannot lie in the future. */
    past: z.boolean().optional(),
    /** When the question has a meaning; always, when left out. May use earlier facts only. */
    when: clauseSchema.optional(),
  })
  .refine((fact) => (fact.kind === 'choice') === (fact.options !== undefined), {
    error: 'options for a choice, and for nothing else',
  });

const ruleSchema = z.strictObject({
  id: code,
  /** Row or rows of the research notes. */
  ref: z.string().optional(),
  group: code,
  when: clauseSchema,
  outcome: code,
  duties: codes,
  ...footing,
  /** Why the draft was settled in this way, for reviewers; readers never see it. */
  settled: z.string().optional(),
});

const riderSchema = z.strictObject({
  id: code,
  ref: z.string().optional(),
  /** Applies after these outcomes, rule groups or kinds of work; after anything, when left out. */
  after: z
    .strictObject({
      outcomes: codes.optional(),
      groups: codes.optional(),
      rules: codes.optional(),
      needs: codes.optional(),
    })
    .optional(),
  when: clauseSchema.optional(),
  duties: codes,
  ...footing,
  settled: z.string().optional(),
});

const openPointSchema = z.strictObject({
  id: code,
  after: riderSchema.shape.after,
  cites,
});

const answer = z.union([z.string().min(1), z.int()]);

const exampleSchema = z.strictObject({
  id: code,
  answers: z.record(code, answer),
  /** The question that must come next, when the answers do not decide yet. */
  ask: code.optional(),
  rule: code.optional(),
  outcome: code.optional(),
  /** Duties that must be among those given. */
  duties: codes.optional(),
  /** Duties that must not be among them. */
  without: codes.optional(),
});

/** The whole of a decision model: what is asked, what follows, and cases that show it. */
export const modelSchema = z.strictObject({
  id: code,
  version: z.int().positive(),
  /** The day of the worked examples: dates in them are counted from it. */
  examplesAsAt: z.iso.date(),
  /** Short names for facts of the ledger whose numbers serve as thresholds and in sentences. */
  figures: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), z.string().min(1)).default({}),
  facts: z.record(code, factSchema),
  /** Conditions with a name, used by `holds`. May use facts and earlier names only. */
  conditions: z.record(code, clauseSchema).default({}),
  groups: codes,
  outcomes: codes,
  /** In the order in which they are to be done, with the kinds of work that need a role. */
  duties: z.record(code, z.strictObject({ needs: codes.optional() }).nullable()),
  /** In order: the first whose condition is true decides. */
  rules: z.array(ruleSchema).min(1),
  /** Duties that follow whatever rule decides: all that apply, in order. */
  riders: z.array(riderSchema).default([]),
  /** What no source says, shown wherever it bears on an outcome. */
  undocumented: z.array(openPointSchema).default([]),
  examples: z.array(exampleSchema).default([]),
});

/** A decision model as read and checked in form. */
export type Model = z.infer<typeof modelSchema>;
/** One question. */
export type ModelFact = Model['facts'][string];
/** One deciding rule. */
export type Rule = Model['rules'][number];
/** One rule that only adds duties. */
export type Rider = Model['riders'][number];
/** One worked example. */
export type Example = Model['examples'][number];
/** Answers by the id of their fact: an option, `yes`, `no`, `unknown`, a whole number, or `YYYY-MM-DD`. */
export type Answers = Readonly<Record<string, string | number>>;
