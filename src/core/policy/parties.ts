import * as z from 'zod/mini';

const line = z.string().check(z.minLength(1), z.maxLength(200));
const text = z.string().check(z.minLength(1), z.maxLength(2000));

/** The partner, as the customer reads it. */
export const partnerSchema = z.strictObject({
  /** Full name of the legal entity. */
  name: line,
  address: text,
  /** Whom the customer turns to; at least one way to reach them. */
  contacts: z
    .array(
      z
        .strictObject({
          name: line,
          email: z.optional(line),
          phone: z.optional(line),
        })
        .check(
          z.refine(({ email, phone }) => email !== undefined || phone !== undefined, {
            error: 'contact',
          }),
        ),
    )
    .check(z.minLength(1), z.maxLength(20)),
  /** When they can be reached, in words. */
  hours: line,
});

/** Which law decides about late payment, and what kind of debtor it meets (FACTS 4). */
export const lawSchema = z.strictObject({
  regime: z.enum(['cn', 'eu', 'es', 'it', 'uk', 'other']),
  debtor: z.enum(['large-enterprise', 'small-enterprise', 'public-body', 'consumer']),
  /** What kind of creditor the partner is when the contract is made (FACTS L17, L18). */
  creditor: z.enum(['large-enterprise', 'small-enterprise']),
});

/** Which customers the policy is for, in words. */
export const coversSchema = text;

/** The language that decides when two versions differ. */
export const prevailingLanguageSchema = z.enum(['en', 'es', 'it', 'zh']);
