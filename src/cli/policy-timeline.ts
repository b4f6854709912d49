import { dayOf } from '#core/calendar';
import { exposure, timeline } from '#core/dunning';
import { sentence } from '#core/sentence';
import { BadInput } from './bad-input.ts';
import { shown } from './read-file.ts';
import { latenessOf } from './lateness.ts';
import { ownFigures } from './own-figures.ts';
import { ledgerFrom, policyFrom, timingFrom } from './policy-file.ts';
import { readHolidays } from './read-holidays.ts';
import { retentionOf } from './retention.ts';
import type { Given, Outcome } from './run.ts';
import { sentences } from './sentences.ts';
import { timelineText } from './timeline-text.ts';

/** `saldo policy timeline`: what happens when to the invoice of a ledger, as text or JSON. */
export function policyTimeline({ files, option, json }: Given): Omit<Outcome, 'code'> {
  const [policyFile] = files;
  if (policyFile === undefined || files.length > 1) {
    throw new BadInput({ file: 'saldo', expected: sentences.onePolicy, found: shown(files[1]) });
  }
  const asAt = option('as-at');
  if (asAt === undefined || dayOf(asAt) === undefined) {
    throw new BadInput({
      file: '--as-at',
      expected: sentence('errors:expected.date'),
      found: shown(asAt),
    });
  }
  const held = policyFrom(policyFile);
  const { draft } = held;
  const policy = timingFrom(held);
  const ledger = ledgerFrom(option('ledger'), held, policy);
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
