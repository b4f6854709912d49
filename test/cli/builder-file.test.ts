import { describe, expect, test } from 'vitest';
import { workFileText } from '#core/reading';
import { desk } from '../support/cli.ts';
import { wholeDraft } from '../support/policy-preset.ts';
import { doneOnTime, ledgerOf } from '../support/timeline-case.ts';

const { file, saldo } = desk();
const draft = wholeDraft('balanced');
const ledger = ledgerOf(doneOnTime('pre-due', 'reminder-1'));
const work = { draft, ledger };
file('policy.json', draft);
file('ledger.json', ledger);
file('spring.saldo.json', workFileText({ name: 'Spring', work }));
file('no-invoice.saldo.json', workFileText({ name: 'Spring', work: { draft } }));
file('answers.json', { state: 'active' });

const alone = '%policy.json --ledger %ledger.json';

describe('a file that the builder saved stands in for a policy and its ledger', () => {
  test.each([
    ['policy lint % --as-at 2026-03-01', '%policy.json'],
    ['policy timeline % --as-at 2026-04-11', alone],
    ['policy letters % --as-at 2026-04-11 --customer Kunming', alone],
    ['policy render % --as-at 2026-04-11 --format html', alone],
    ['policy render % --document summary', '%policy.json'],
    ['policy diff % %policy.json', '%policy.json'],
  ])('in saldo %s', async (words, apart) => {
    const held = await saldo(words.replace('% ', '%spring.saldo.json '));
    const said = { ...held, out: held.out.replaceAll('$.work.draft.', '$.') };
    expect(said).toEqual(await saldo(words.replace('% ', `${apart} `)));
    expect(held.code).toBe(0);
    expect(held.out).not.toBe('');
  });

  test('in saldo decide', async () => {
    const words = 'decide --answers %answers.json --as-at 2026-04-11 --policy';
    const held = await saldo(`${words} %spring.saldo.json`);
    expect(held).toEqual(await saldo(`${words} ${alone}`));
    expect(held.code).toBe(0);
  });
});

test('a ledger that is named goes before the one in the file', async () => {
  file('other.json', ledgerOf([{ on: '2026-03-10', type: 'cancelled' }]));
  const words = 'policy timeline %spring.saldo.json --as-at 2026-04-11 --json';
  const [own, other] = [await saldo(words), await saldo(`${words} --ledger %other.json`)];
  expect(own.out).toContain('"planned"');
  expect(other.out).not.toContain('"planned"');
});

test('a policy is rendered without the invoice of a customer, unless its day is asked for', async () => {
  const { out } = await saldo('policy render %spring.saldo.json --format html');
  expect(out).toBe((await saldo('policy render %policy.json --format html')).out);
});

test.each([
  ['without an invoice, where no ledger is named', 'no-invoice.saldo.json', '', '--ledger'],
  ['of a newer form', 'bad.saldo.json', JSON.stringify({ kind: 'saldo-policy-work', version: 2, work }), '$.version'],
  ['with a damaged policy', 'bad.saldo.json', workFileText({ name: '', work: { draft: { ...draft, postingDays: -1 } } }), '$.work.draft.postingDays'],
  ['without stages', 'bad.saldo.json', workFileText({ name: '', work: { draft: { version: 1 }, ledger } }), '$.work.draft.stages'],
  ['whose invoice names a stage that is not there', 'bad.saldo.json', workFileText({ name: '', work: { draft, ledger: ledgerOf([{ on: '2026-04-02', type: 'stage-done', stage: 'x' }]) } }), '$.work.ledger.events[0].stage'],
])('a file %s is refused, and the place is named', async (_, name, text, place) => {
  if (text !== '') file(name, text);
  const { code, out, errors } = await saldo(`policy timeline %${name} --as-at 2026-04-11`);
  expect([code, out]).toEqual([2, '']);
  expect(errors).toContain(`${place}\n`);
}); // prettier-ignore

test('what is still open and where a finding is put right are places of the file', async () => {
  file('open.saldo.json', workFileText({ name: '', work: { draft: { ...draft, covers: undefined } } }));
  expect((await saldo('policy render %open.saldo.json')).errors).toBe('Still open: $.work.draft.covers\n');
  const { out } = await saldo('policy lint %spring.saldo.json --as-at 2026-03-01 --json');
  const { findings } = JSON.parse(out) as { findings: { path: string }[] };
  for (const { path } of findings) expect(path).toMatch(/^\$\.work\.draft\b/);
}); // prettier-ignore
