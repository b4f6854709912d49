import type { OwnPolicy } from '#core/case';
import { ownPolicy } from '#core/case/with-policy';
import { timingOf } from '#core/policy';
import { readLedgerText, readPolicy } from '#core/reading';
import { figure, sentence } from '#core/sentence';
import { BadInput } from './bad-input.ts';
import { accepted } from './read-file.ts';
import { readHolidays } from './read-holidays.ts';
import { readText } from './read-text.ts';
import { retentionOf } from './retention.ts';
import type { Given } from './run.ts';
import { sentences } from './sentences.ts';

/** What the policy and ledger of the options say of a suspension; undefined where neither is given. */
export function ownPolicyOf(option: Given['option'], asAt: string): OwnPolicy | undefined {
  const [policyFile, ledgerFile] = [option('policy'), option('ledger')];
  if (policyFile === undefined && ledgerFile === undefined) return undefined;
  if (policyFile === undefined || ledgerFile === undefined)
    throw new BadInput({
      file: policyFile === undefined ? '--policy' : '--ledger',
      expected: sentences.bothFiles,
      found: sentence('errors:found.nothing'),
    });
  const { draft } = accepted(policyFile, readPolicy(readText(policyFile)));
  const timing = timingOf(draft);
  if (!timing)
    throw new BadInput({
      file: policyFile,
      path: '$.stages',
      expected: sentence('errors:expected.atLeastEntries', { count: figure.count(1) }),
      found: sentence('errors:found.nothing'),
      whatToDo: sentence('errors:whatToDo.addField'),
    });
  const read = readLedgerText(readText(ledgerFile), timing);
  const { ledger } = accepted(ledgerFile, read, policyFile);
  const calendar = readHolidays(option('holidays'));
  return ownPolicy({ policy: draft, ledger, calendar, asAt, retention: retentionOf(timing.cloud) });
}
