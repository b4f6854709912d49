import { dayOf } from '#core/calendar';
import { timeline } from '#core/dunning';
import { timelinePicture, type TimelinePicture } from '#core/picture';
import type { Policy } from '#core/policy';
import { readLedgerText } from '#core/reading';
import { sentence } from '#core/sentence';
import { BadInput } from './bad-input.ts';
import { accepted, shown } from './read-file.ts';
import { readHolidays } from './read-holidays.ts';
import { readText } from './read-text.ts';
import { retentionOf } from './retention.ts';
import type { Given } from './run.ts';

/** The picture of the invoice that `--ledger` names, on the day of `--as-at`; undefined where no ledger is given. */
export function pictureOf(policy: Policy, { files, option }: Given): TimelinePicture | undefined {
  const ledgerFile = option('ledger');
  if (ledgerFile === undefined) return undefined;
  const asAt = option('as-at');
  if (asAt === undefined || dayOf(asAt) === undefined) {
    const expected = sentence('errors:expected.date');
    throw new BadInput({ file: '--as-at', expected, found: shown(asAt) });
  }
  const read = readLedgerText(readText(ledgerFile), policy);
  const { ledger } = accepted(ledgerFile, read, files[0]);
  const calendar = readHolidays(option('holidays'));
  const input = { policy, ledger, calendar, asAt, retention: retentionOf(policy.cloud) };
  return timelinePicture({ ...input, timeline: timeline(input) });
}
