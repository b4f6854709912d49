import { describe, expect, test } from 'vitest';
import { wholeDraft } from '../support/policy-preset.ts';
import { desk } from '../support/cli.ts';

const { file, saldo } = desk();
const whole = wholeDraft('balanced');
file('sound.json', whole);
file('poor.json', {
  ...whole,
  data: { ...whole.data, promisedDays: 90 },
  invoicing: { ...whole.invoicing, proofOfDelivery: false },
  partner: { ...whole.partner, contacts: [{ name: 'Mei', email: 'a@example.com' }] },
});
const poor = 'policy lint %poor.json --as-at 2026-12-01';

interface Told {
  severity: string;
  code: string;
  path: string;
  name: string;
  says: string;
  cites: string[];
  fix?: { says: string; changes: { path: (string | number)[]; value: unknown }[] };
}
const told = async (line: string) =>
  JSON.parse((await saldo(`${line} --json`)).out) as { asAt: string; findings: Told[] };

describe('for people', () => {
  test('the worst comes first, with its place, what to do and what it rests on', async () => {
    const { code, out, errors } = await saldo(poor);
    expect([code, errors]).toEqual([1, '']);
    expect(out.replaceAll('\u00a0', ' ')).toContain(`As at 2026-12-01

Errors (1)
  retention-too-long  $.data.promisedDays
    The policy promises the data for 90 calendar days after a suspension. It is deleted after 60 calendar days. A customer that relies on the promise loses the data; promise no more than the source.
    Quick fix: Promise what the source says
    Rests on: collections-policy#not-to-say-1, data.deletion.suspended.21vianet

Warnings (1)
  invoice-unproved  $.invoicing.proofOfDelivery
`);
    expect(out).toMatch(/\n\nAdvice \(2\)\n {2}no-credit-limit {2}\$\.credit\.limit\n/);
  });

  test.each([
    [
      'es',
      'La política promete conservar los datos durante 90 días naturales después de una suspensión.',
    ],
    [
      'it',
      'La politica promette di conservare i dati per 90 giorni di calendario dopo una sospensione.',
    ],
  ])('in %s', async (locale, sentence) => {
    const { out } = await saldo(`${poor} --locale ${locale}`);
    expect(out.replaceAll('\u00a0', ' ')).toContain(sentence);
  });

  test('of an empty policy there is nothing to say', async () => {
    file('empty.json', {});
    const { code, out } = await saldo('policy lint %empty.json --as-at 2026-12-01');
    expect([code, out]).toEqual([0, 'As at 2026-12-01\n\nNothing found\n']);
  });
});

describe('for machines', () => {
  test('each finding is told with its words and its quick fix', async () => {
    const { asAt, findings } = await told(poor);
    expect(asAt).toBe('2026-12-01');
    expect(findings[0]).toEqual({
      severity: 'error',
      code: 'retention-too-long',
      path: '$.data.promisedDays',
      name: 'Data promised for too long',
      says: expect.stringMatching(/^The policy promises/) as string,
      cites: ['collections-policy#not-to-say-1', 'data.deletion.suspended.21vianet'],
      fix: {
        says: 'Promise what the source says',
        changes: [{ path: ['data', 'promisedDays'], value: null }],
      },
    });
  });

  test('the day decides whether a review is late', async () => {
    const codes = async (day: string) =>
      (await told(`policy lint %sound.json --as-at ${day}`)).findings.map(({ code }) => code);
    expect(await codes('2027-12-01')).not.toContain('review-past');
    expect(await codes('2027-12-02')).toContain('review-past');
  });

  test('without a day it stands on the day of the computer', async () => {
    const { asAt } = await told('policy lint %sound.json');
    expect(asAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('holidays count', async () => {
    const moving = whole.stages?.map((stage) =>
      stage.id === 'stop-line' ? { ...stage, onNonWorkingDay: 'next' } : stage,
    );
    file('moving.json', { ...whole, stages: moving });
    const line = 'policy lint %moving.json --as-at 2026-12-01';
    const codes = async (of: string) => (await told(of)).findings.map(({ code }) => code);
    expect(await codes(line)).not.toContain('data-stage-moves');
    expect(await codes(`${line} --holidays cn`)).toContain('data-stage-moves');
  });
});

test('advice and warnings alone leave the exit code 0', async () => {
  const { code, out } = await saldo('policy lint %sound.json --as-at 2026-12-01');
  expect([code, out.includes('Advice (2)')]).toEqual([0, true]);
});

test('what a user wrote cannot drive the terminal', async () => {
  const stages = whole.stages?.map((stage) =>
    stage.id === 'final-notice' ? { ...stage, name: '\u001b[2J\u202e', noticeDays: 1 } : stage,
  );
  file('hostile.json', { ...whole, stages });
  const { out } = await saldo('policy lint %hostile.json --as-at 2026-12-01');
  expect(out).toContain('final-notice-below-minimum');
  expect(['\u001b', '\u202e'].filter((unseen) => out.includes(unseen))).toEqual([]);
});

test.each([
  ['no file', 'policy lint', 'one policy file'],
  ['two files', 'policy lint %sound.json %poor.json', 'one policy file'],
  ['no such file', 'policy lint %nowhere.json', 'nowhere.json'],
  ['a day that is none', 'policy lint %sound.json --as-at 2026-02-30', '--as-at'],
  ['a language we do not speak', 'policy lint %sound.json --locale fr', '--locale'],
  ['a field we do not know', 'policy lint %odd.json', '$.odd'],
])('bad input ends with code 2 and says what is wrong: %s', async (_, line, expected) => {
  file('odd.json', { odd: 1 });
  const { code, out, errors } = await saldo(line);
  expect([code, out]).toEqual([2, '']);
  expect(errors).toContain(expected);
});

test('the help names every option', async () => {
  const { out } = await saldo('policy lint --help');
  for (const option of ['--as-at', '--holidays', '--locale', '--json'])
    expect(out).toContain(option);
});

test.each(['balanced', 'strict', 'lenient', 'new-or-risky', 'public-body'])(
  'saldo writes the preset %s, and finds no error in it',
  async (name) => {
    const { code, out } = await saldo(`policy new --preset ${name} --json`);
    expect(code).toBe(0);
    file('preset.json', out);
    expect((await saldo('policy lint %preset.json --as-at 2026-12-01')).code).toBe(0);
    expect((await saldo('policy new --help')).out).toContain(name);
  },
);
