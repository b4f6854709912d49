import type { OwnPolicy } from '#core/case';
import { ownPolicy } from '#core/case/with-policy';
import { sentence } from '#core/sentence';
import { BadInput } from './bad-input.ts';
import { ledgerFrom, policyFrom, timingFrom } from './policy-file.ts';
import { readHolidays } from './read-holidays.ts';
import { retentionOf } from './retention.ts';
import type { Given } from './run.ts';
import { sentences } from './sentences.ts';

/** What the policy and ledger of the options say of a suspension; undefined where neither is given. A file of the builder is both. */
export function ownPolicyOf(option: Given['option'], asAt: string): OwnPolicy | undefined {
  const [policyFile, ledgerFile] = [option('policy'), option('ledger')];
  if (policyFile === undefined && ledgerFile === undefined) return undefined;
  const held = policyFile === undefined ? undefined : policyFrom(policyFile);
  if (!held || (ledgerFile === undefined && held.ledger === undefined))
    throw new BadInput({
      file: held ? '--ledger' : '--policy',
      expected: sentences.bothFiles,
      found: sentence('errors:found.nothing'),
    });
  const timing = timingFrom(held);
  const ledger = ledgerFrom(ledgerFile, held, timing);
  const calendar = readHolidays(option('holidays'));
  const retention = retentionOf(timing.cloud);
  return ownPolicy({ policy: held.draft, ledger, calendar, asAt, retention });
}
