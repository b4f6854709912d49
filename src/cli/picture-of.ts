import { dayOf } from '#core/calendar';
import { timeline } from '#core/dunning';
import { timelinePicture, type TimelinePicture } from '#core/picture';
import type { Policy } from '#core/policy';
import { sentence } from '#core/sentence';
import { BadInput } from './bad-input.ts';
import { ledgerFrom, type PolicyHeld } from './policy-file.ts';
import { shown } from './read-file.ts';
import { readHolidays } from './read-holidays.ts';
import { retentionOf } from './retention.ts';
import type { Given } from './run.ts';

/**
 * The picture of the invoice that `--ledger` names, on the day of `--as-at`. The invoice of the builder's file is
 * shown only where that day is asked for: a customer's own does not get into a policy unasked. Else undefined.
 */
export function pictureOf(
  policy: Policy,
  held: PolicyHeld,
  { option }: Given,
): TimelinePicture | undefined {
  const [ledgerFile, asAt] = [option('ledger'), option('as-at')];
  if (ledgerFile === undefined && (held.ledger === undefined || asAt === undefined))
    return undefined;
  if (asAt === undefined || dayOf(asAt) === undefined) {
    const expected = sentence('errors:expected.date');
    throw new BadInput({ file: '--as-at', expected, found: shown(asAt) });
  }
  const ledger = ledgerFrom(ledgerFile, held, policy);
  const calendar = readHolidays(option('holidays'));
  const input = { policy, ledger, calendar, asAt, retention: retentionOf(policy.cloud) };
  return timelinePicture({ ...input, timeline: timeline(input) });
}
