import * as z from 'zod/mini';
import { amountSchema, decimalSchema } from '#core/money';

/** The clouds whose facts we hold: 21Vianet, and worldwide Partner Center under new commerce. */
export const clouds = ['21vianet', 'worldwide-nce'] as const;

/** Which Partner Center the policy is for. */
export type Cloud = (typeof clouds)[number];

/**
 * Id of the fact that says how many days after a suspension the data is deleted (FACTS S6). Null where the
 * sources give no count of days: worldwide it hangs on the end of the term (FACTS S28, S29).
 */
export const deletionFactOf: Readonly<Record<Cloud, string | null>> = {
  '21vianet': 'data.deletion.suspended.21vianet',
  'worldwide-nce': null,
};

/** The fields beside the stages that dates rest on. Each has a default, so that stages alone make a timeline. */
export const timingShape = {
  cloud: z._default(z.enum(clouds), '21vianet'),
  /** Nothing is collected while no more than this is outstanding. Without a currency it is in the invoice's. */
  smallBalance: z._default(
    z.union([amountSchema, decimalSchema, z.int().check(z.gte(0), z.lt(1e12))], {
      error: 'amount',
    }),
    '0',
  ),
  /** Whether days under a promise to pay are held. */
  promisesPause: z._default(z.boolean(), true),
  /** Working days a payment may take to be posted; our default follows FACTS B16. */
  postingDays: z._default(z.int().check(z.gte(0), z.lte(60)), 5),
};
