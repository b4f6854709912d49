import { dayOf } from '#core/calendar';
import { ledgerProblems, ledgerSchema, timeline } from '#core/dunning';
import { policyDraftSchema, timingOf } from '#core/policy';
import { BadInput } from './bad-input.ts';
import { jsonPath } from './json-path.ts';
import { readFile, shown } from './read-file.ts';
import { readHolidays } from './read-holidays.ts';
import { retentionOf } from './retention.ts';
import type { Given, Outcome } from './run.ts';
import { sentences } from './sentences.ts';
import { timelineText } from './timeline-text.ts';

/** `saldo policy timeline`: what happens when to the invoice of a ledger, as text or JSON. */
export function policyTimeline({ files, option, json }: Given): Omit<Outcome, 'code'> {
  const [policyFile] = files;
  const ledgerFile = option('ledger');
  if (policyFile === undefined || files.length > 1) {
    throw new BadInput({ file: 'saldo', expected: sentences.onePolicy, found: shown(files[1]) });
  }
  if (ledgerFile === undefined) throw missing('--ledger', sentences.ledgerFile);
  const asAt = option('as-at');
  if (asAt === undefined || dayOf(asAt) === undefined) {
    throw new BadInput({ file: '--as-at', expected: sentences.rule('date'), found: shown(asAt) });
  }
  const policy = timingOf(readFile(policyFile, policyDraftSchema));
  if (!policy) {
    throw new BadInput({
      file: policyFile,
      path: '$.stages',
      expected: sentences.atLeast('1', 'array'),
      found: sentences.nothing,
    });
  }
  const ledger = readFile(ledgerFile, ledgerSchema);
  const problems = ledgerProblems(policy, ledger).map(({ file, path, expected, found }) => ({
    file: file === 'ledger' ? ledgerFile : policyFile,
    path: jsonPath(path),
    expected: sentences.oneOf(expected),
    found: shown(found),
  }));
  if (problems.length > 0) throw new BadInput(...problems);
  const calendar = readHolidays(option('holidays'));
  const result = timeline({ policy, ledger, calendar, asAt, retention: retentionOf(policy.cloud) });
  if (!json) return { out: timelineText(result, asAt), errors: '' };
  const { stages, access, outstanding, deletion } = result;
  return { out: `${JSON.stringify({ stages, access, outstanding, deletion })}\n`, errors: '' };
}

function missing(option: string, expected: string): BadInput {
  return new BadInput({ file: option, expected, found: sentences.nothing });
}
