import { dayOf } from '#core/calendar';
import { exposure, timeline } from '#core/dunning';
import { timingOf } from '#core/policy';
import { readLedgerText, readPolicy } from '#core/reading';
import { figure, sentence } from '#core/sentence';
import { BadInput } from './bad-input.ts';
import { accepted, shown } from './read-file.ts';
import { latenessOf } from './lateness.ts';
import { ownFigures } from './own-figures.ts';
import { readHolidays } from './read-holidays.ts';
import { readText } from './read-text.ts';
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
    throw new BadInput({
      file: '--as-at',
      expected: sentence('errors:expected.date'),
      found: shown(asAt),
    });
  }
  const { draft } = accepted(policyFile, readPolicy(readText(policyFile)));
  const policy = timingOf(draft);
  if (!policy) {
    throw new BadInput({
      file: policyFile,
      path: '$.stages',
      expected: sentence('errors:expected.atLeastEntries', { count: figure.count(1) }),
      found: sentence('errors:found.nothing'),
      whatToDo: sentence('errors:whatToDo.addField'),
    });
  }
  const read = readLedgerText(readText(ledgerFile), policy);
  const { ledger } = accepted(ledgerFile, read, policyFile);
  const calendar = readHolidays(option('holidays'));
  const result = timeline({ policy, ledger, calendar, asAt, retention: retentionOf(policy.cloud) });
  const { stages, access, outstanding, deletion } = result;
  const { invoice } = ledger;
  const figures = ownFigures();
  const late = latenessOf(draft, invoice.dueOn, result.balances, asAt);
  const exposed = exposure({
    cloud: policy.cloud,
    monthly: invoice.amount,
    issuedOn: invoice.issuedOn,
    asAt,
    access,
    figures,
  });
  if (!json) return { out: timelineText(result, asAt, late, exposed), errors: '' };
  const printed = {
    stages,
    access,
    outstanding,
    deletion,
    late: 'none' in late ? null : late,
    exposure: exposed,
  };
  return { out: `${JSON.stringify(printed)}\n`, errors: '' };
}

function missing(option: string, expected: string): BadInput {
  return new BadInput({ file: option, expected, found: shown(undefined) });
}
