import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { desk } from '../support/cli.ts';
import { cny, ledgerOf } from '../support/timeline-case.ts';

const { file, saldo } = desk();
const policy = JSON.parse((await saldo('policy new --preset balanced --json')).out) as {
  stages: Record<string, unknown>[];
};
const [stage] = policy.stages;
const sound = ledgerOf([]);
file('policy.json', policy);
file('ledger.json', sound);
const words = 'policy timeline %policy.json --ledger %ledger.json --as-at 2026-04-21';

/** Runs with one file in place of a sound one. */
function tryWith(kind: 'policy' | 'ledger' | 'dates', content: unknown) {
  file('bad.json', content);
  return kind === 'dates'
    ? saldo(`${words} --holidays %bad.json`)
    : saldo(words.replace(`${kind}.json`, 'bad.json'));
}

const event = (fields: object) => ({ ...sound, events: [{ on: '2026-04-01', ...fields }] });
const invoice = (fields: object) => ({ ...sound, invoice: { ...sound.invoice, ...fields } });
const json = JSON.stringify(sound);

const cases: ['policy' | 'ledger' | 'dates', string, unknown, string][] = [
  ['ledger', 'that is cut short', json.slice(0, -20), 'JSON'],
  ['ledger', 'that is empty', '', 'JSON'],
  ['ledger', 'with a number for a text', invoice({ number: 7 }), 'text in quotes'],
  ['ledger', 'that is not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 'UTF-8'],
  ['ledger', 'of ten million bytes', `"${'x'.repeat(10_000_000)}"`, 'at most 4,000,000 bytes'],
  ['ledger', 'nested a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000), 'levels'],
  ['ledger', 'that is a list', [], '$\n'],
  ['ledger', 'that is null', 'null', '$\n'],
  ['ledger', 'without an invoice', { events: [] }, '$.invoice'],
  ['ledger', 'with a day that does not exist', invoice({ dueOn: '2026-02-30' }), '$.invoice.dueOn'],
  ['ledger', 'due before it was issued', invoice({ dueOn: '2026-03-01' }), '$.invoice.dueOn'],
  ['ledger', 'with a negative amount', invoice({ amount: { value: '-1.00', currency: 'CNY' } }), '$.invoice.amount.value'],
  ['ledger', 'with a huge amount', invoice({ amount: { value: '9'.repeat(40), currency: 'CNY' } }), '$.invoice.amount.value'],
  ['ledger', 'with a number for an amount', invoice({ amount: { value: 10, currency: 'CNY' } }), '$.invoice.amount.value'],
  ['ledger', 'with a currency of nowhere', invoice({ amount: { value: '1.00', currency: 'ZZZ' } }), '$.invoice.amount.currency'],
  ['ledger', 'with an unknown event', event({ type: 'paid' }), '$.events[0].type'],
  ['ledger', 'with a payment of nothing said', event({ type: 'payment' }), '$.events[0].amount'],
  ['ledger', 'with money of another currency', event({ type: 'payment', amount: { value: '1.00', currency: 'EUR' } }), '$.events[0].amount.currency'],
  ['ledger', 'with a stage the policy does not have', event({ type: 'stage-done', stage: 'x' }), '$.events[0].stage'],
  ['ledger', 'with a field nobody knows', event({ type: 'promise', untill: '2026-05-01' }), '$.events[0].untill'],
  ['ledger', 'with a name that reaches the prototype', json.replace('"number"', '"__proto__":{"x":1},"number"'), 'ordinary name'],
  ['policy', 'with a constructor', '{"constructor":{"prototype":{}}}', 'ordinary name'],
  ['policy', 'of another version', { ...policy, version: 2 }, '$.version'],
  ['policy', 'with a version in words', { ...policy, version: '1' }, '$.version'],
  ['policy', 'without stages', { version: 1 }, '$.stages'],
  ['policy', 'with no stage', { stages: [] }, '$.stages'],
  ['policy', 'with five hundred stages', { stages: Array.from({ length: 500 }, (_, index) => ({ ...stage, id: `s${index}` })) }, 'at most 60 entries'],
  ['policy', 'with text for days', { stages: [{ ...stage, offset: { days: '7', count: 'calendar' } }] }, '$.stages[0].offset.days'],
  ['policy', 'with endless days', JSON.stringify(policy).replace('"days":-7', '"days":1e999'), '$.stages[0].offset.days'],
  ['policy', 'with two stages of one name', { stages: [stage, stage] }, '$.stages[1].id'],
  ['policy', 'with a script for a name', { stages: [{ ...stage, id: '<script>' }] }, '$.stages[0].id'],
  ['policy', 'with money in its small balance that the invoice does not use', { ...policy, smallBalance: { value: '5.00', currency: 'EUR' } }, '$.smallBalance'],
  ['dates', 'with a day that does not exist', ['2026-02-30'], '$.holidays[0]'],
  ['dates', 'that is a number', '7', '$\n'],
  ['dates', 'that covers years backwards', { holidays: [], covers: { from: '2027-01-01', to: '2026-01-01' } }, '$.covers'],
]; // prettier-ignore

test.each(cases)('a %s file %s is refused at its place', async (kind, _, content, place) => {
  const { code, out, errors } = await tryWith(kind, content);
  expect([code, out]).toEqual([2, '']);
  expect(errors).toMatch(/bad\.json.*\n {2}expected {2}\S.*\n {2}found {5}\S/);
  expect(errors).toContain(place);
});

describe('a command line', () => {
  test.each([
    ['without a day', 'policy timeline %policy.json --ledger %ledger.json', '--as-at'],
    ['with a day that does not exist', words.replace('04-21', '02-30'), '--as-at'],
    ['without a ledger', 'policy timeline %policy.json --as-at 2026-04-21', '--ledger'],
    ['without a policy', 'policy timeline --ledger %ledger.json --as-at 2026-04-21', 'policy file'],
    ['with two policies', `${words} %policy.json`, 'policy file'],
    ['with a file that is not there', words.replace('ledger.json', 'none.json'), 'no such file'],
    ['with an option nobody knows', `${words} --today`, '--today'],
    ['with a command nobody knows', 'policy write', 'policy new'],
    ['with a name of every object', 'constructor', 'policy new'],
    ['with a preset nobody knows', 'policy new --preset kind', 'balanced'],
    ['with a preset from another folder', 'policy new --preset ../suspension', 'balanced'],
  ])('%s is refused with what it lacks', async (_, line, named) => {
    const { code, out, errors } = await saldo(line);
    expect([code, out, errors.includes(named)]).toEqual([2, '', true]);
  });
});

test('many faults are told shortly', async () => {
  const events = Array.from({ length: 900 }, () => ({ on: 'x', type: 'reactivated' }));
  const { errors } = await tryWith('ledger', { ...sound, events });
  expect(errors.split('\n').length).toBeLessThan(25);
  expect(errors).toContain('895 more');
});

test('what is shown of a file can not steer a terminal', async () => {
  const { errors } = await tryWith('ledger', invoice({ dueOn: '\u001b[2J\u009b2J\u202e' }));
  expect(errors.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test('whatever stands in a file, the answer is a timeline or a refusal, never a fault', async () => {
  const wild = fc.oneof(
    fc.json(),
    fc.string(),
    fc.jsonValue().map((value) => JSON.stringify({ ...sound, events: [value] })),
    fc.jsonValue().map((value) => JSON.stringify(invoice({ amount: value }))),
    fc.record({ on: fc.string(), type: fc.string(), amount: fc.constant(cny(1)) }).map((value) =>
      JSON.stringify(event(value)),
    ),
  ); // prettier-ignore
  await fc.assert(
    fc.asyncProperty(wild, fc.constantFrom('policy', 'ledger', 'dates'), async (text, kind) => {
      const { code, errors } = await tryWith(kind, text);
      expect([0, 2]).toContain(code);
      expect(errors === '').toBe(code === 0);
    }),
    { numRuns: 200 },
  );
});
