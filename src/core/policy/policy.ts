import * as z from 'zod/mini';
import { dateSchema } from '#core/calendar';
import * as conduct from './conduct.ts';
import * as money from './money-terms.ts';
import * as parties from './parties.ts';
import { stageDraftSchema, stageList, stageSchema } from './stage.ts';
import { timingShape } from './timing.ts';

/** The only version so far. A file of another one is refused, never half read. */
const version = z.literal(1);

const sections = {
  partner: parties.partnerSchema,
  law: parties.lawSchema,
  credit: money.creditSchema,
  invoicing: money.invoicingSchema,
  disputes: conduct.disputesSchema,
  plans: conduct.plansSchema,
  access: conduct.accessSchema,
  reactivation: conduct.reactivationSchema,
  data: conduct.dataSchema,
  fraud: conduct.fraudSchema,
  writeOff: conduct.writeOffSchema,
};

const single = {
  covers: parties.coversSchema,
  lateCharges: money.lateChargesSchema,
  prevailingLanguage: parties.prevailingLanguageSchema,
  /** First day on which the policy holds. */
  effectiveFrom: dateSchema,
  /** Day by which it is looked at again. */
  reviewOn: dateSchema,
};

/** A whole collections policy, version 1: all that a document, a timeline and a letter need. */
export const policySchema = z.strictObject({
  version,
  ...timingShape,
  ...sections,
  ...single,
  /** In their order, which is part of the policy. */
  stages: stageList(stageSchema).check(z.minLength(1)),
});

/** A whole collections policy. */
export type Policy = z.infer<typeof policySchema>;

const draftSections = {
  partner: z.optional(z.partial(sections.partner)),
  law: z.optional(z.partial(sections.law)),
  credit: z.optional(z.partial(sections.credit)),
  invoicing: z.optional(z.partial(sections.invoicing)),
  disputes: z.optional(z.partial(sections.disputes)),
  plans: z.optional(z.partial(sections.plans)),
  access: z.optional(z.partial(sections.access)),
  reactivation: z.optional(z.partial(sections.reactivation)),
  data: z.optional(conduct.dataDraftSchema),
  fraud: z.optional(z.partial(sections.fraud)),
  writeOff: z.optional(z.partial(sections.writeOff)),
} satisfies Record<keyof typeof sections, unknown>;

/** A policy in the making: any field may be missing, what is there is sound. A file without `version` counts as 1. */
export const policyDraftSchema = z.strictObject({
  version: z._default(version, 1),
  ...timingShape,
  ...draftSections,
  ...z.partial(z.strictObject(single)).shape,
  lateCharges: z.optional(money.lateChargesDraftSchema),
  stages: z.optional(stageList(stageDraftSchema)),
});

/** A policy in the making. */
export type PolicyDraft = z.infer<typeof policyDraftSchema>;
