import { describe, expect, test } from 'vitest';
import { desk } from '../support/cli.ts';
import { ledgerOf } from '../support/timeline-case.ts';

interface Printed {
  ask?: string;
  outcome?: string;
  rule?: string;
  duties?: string[];
  reasons?: { id: string; because: string[]; cites: string[] }[];
  whyNot?: { outcome: string; changes: string[]; needs: string[] }[];
  policy?: { verdict: string; on: string | null; missing: { stage: string }[] };
}

const { file, saldo } = desk();
const attack = {
  state: 'active',
  harm: 'yes',
  wrongdoer: 'third-party',
  identity: 'matched',
  containable: 'yes',
  'legal-hold': 'no',
  'operator-notice': 'none',
  'delegated-rights': 'yes',
  'partner-kind': 'direct',
};
file('attack.json', { ...attack, role: 'help-desk-agent' });
file('started.json', { state: 'active', harm: 'no' });
file('debt.json', { harm: 'no', cause: 'non-payment' });
file('policy.json', JSON.parse((await saldo('policy new --preset balanced --json')).out));
file('ledger.json', ledgerOf([]));

const json = async (line: string) => JSON.parse((await saldo(`${line} --json`)).out) as Printed;

test('answers that decide nothing yet are answered by the next question alone', async () => {
  expect(await json('decide --answers %started.json --as-at 2026-11-26')).toEqual({ ask: 'cause' });
});

describe('answers that decide', async () => {
  const printed = await json('decide --answers %attack.json --as-at 2026-11-26');

  test('give the outcome, the duties in order, the reasons and why not another', () => {
    expect(printed).toMatchObject({ outcome: 'contain', rule: 'contain-intruder' });
    expect(printed.duties?.indexOf('phone-customer')).toBeLessThan(
      printed.duties?.indexOf('open-request') ?? 0,
    );
    expect(printed.reasons?.[0]).toMatchObject({ id: 'contain-intruder', because: ['harm', 'containable'] }); // prettier-ignore
    expect(printed.whyNot?.map(({ outcome }) => outcome)).toContain('suspend');
    expect(printed.whyNot?.map(({ outcome }) => outcome)).not.toContain('contain');
  });

  test('tell a help desk agent what must be done, and whom to call', () => {
    expect(printed.duties).toEqual(expect.arrayContaining(['call-who-may-suspend', 'reset-credentials']));
  }); // prettier-ignore
});

test('for people the outcome comes first, then why, what to do and why not', async () => {
  const { out, code } = await saldo('decide --answers %attack.json --as-at 2026-11-26');
  expect(code).toBe(0);
  const places = ['Contain the harm now', 'Why\n', 'What to do', 'Why not'].map((part) => out.indexOf(part)); // prettier-ignore
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(out).not.toMatch(/checklist:|\{\{/);
});

test.each([
  ['a list for the whole', '["active"]', 'an object'],
  ['a list for an answer', '{ "state": ["active"] }', 'one answer: a short text'],
  ['a part of a day', '{ "suspended-on": 1.5 }', 'one answer: a short text'],
])('%s is refused, and what belongs there is said', async (_, text, expected) => {
  file('wrong.json', text);
  const { code, errors } = await saldo('decide --answers %wrong.json');
  expect(code).toBe(2);
  expect(errors).toContain(`expected  ${expected}`);
});

test('a question that is none is left out and said, and decides nothing', async () => {
  file('odd.json', { state: 'active', harm: 'no', mood: 'bad', evidence: 'some' });
  const { out, errors, code } = await saldo('decide --answers %odd.json --json');
  expect([code, JSON.parse(out)]).toEqual([0, { ask: 'cause' }]);
  expect(errors).toContain('"mood", no such question');
  expect(errors).toContain('"evidence", no such answer');
});

describe('with the partner’s own policy and invoice', async () => {
  const line = 'decide --answers %debt.json --policy %policy.json --ledger %ledger.json --as-at 2026-04-21'; // prettier-ignore
  const printed = await json(line);

  test('what they answer is not asked', () => {
    expect(printed.ask).toBe('identity');
  });

  test('it is said whether the policy allows suspension, from when, and what is missing', () => {
    expect(printed.policy).toMatchObject({ verdict: 'not-yet' });
    expect(printed.policy?.on).toMatch(/^2026-/);
    expect(printed.policy?.missing.map(({ stage }) => stage)).toContain('final-notice');
  });

  test('people read the same in lines', async () => {
    const { out } = await saldo(line);
    expect(out).toMatch(/^Your policy {2}not-yet, 2026-/);
    expect(out).toContain('missing    final-notice');
  });

  test('an answer of one’s own outranks them', async () => {
    file('own.json', { state: 'closed', 'debt-left': 'yes' });
    expect(await json(line.replace('debt.json', 'own.json'))).toMatchObject({ outcome: 'legal' });
  });
});

test.each([
  ['without answers', 'decide', '--answers'],
  ['with a file too many', 'decide --answers %attack.json %debt.json', '--answers'],
  ['with a policy alone', 'decide --answers %debt.json --policy %policy.json', '--ledger'],
  ['with a ledger alone', 'decide --answers %debt.json --ledger %ledger.json', '--policy'],
  ['with a day that does not exist', 'decide --answers %debt.json --as-at 2026-02-30', '--as-at'],
  ['with answers that are not there', 'decide --answers %none.json', 'no such file'],
])('a command %s is refused with what it lacks', async (_, line, named) => {
  const { code, out, errors } = await saldo(line);
  expect([code, out, errors.includes(named)]).toEqual([2, '', true]);
});

test.each([
  ['a list', []],
  ['words alone', '"yes"'],
  ['an object for an answer', { state: { active: true } }],
  ['a name that reaches the prototype', '{"__proto__": "x"}'],
  ['text cut short', '{"state": "act'],
])('%s for answers is refused', async (_, content) => {
  file('bad.json', content);
  const { code, out, errors } = await saldo('decide --answers %bad.json');
  expect([code, out]).toEqual([2, '']);
  expect(errors).toContain('bad.json');
});
