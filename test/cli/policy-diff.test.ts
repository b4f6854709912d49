import { describe, expect, test } from 'vitest';
import { preset } from '../support/policy-preset.ts';
import { desk } from '../support/cli.ts';

const { file, saldo } = desk();
const before = preset('balanced');
file('old.json', before);
file('new.json', {
  ...before,
  postingDays: 3,
  stages: before.stages?.map((stage) =>
    stage.id === 'final-notice' ? { ...stage, noticeDays: 14 } : stage,
  ),
});
const words = 'policy diff %old.json %new.json';

describe('what one policy changes of another', () => {
  test('is told in lines, first what moves on the sample invoice', async () => {
    const { code, out, errors } = await saldo(words);
    expect([code, errors]).toEqual([0, '']);
    expect(out.replaceAll('\u00a0', ' ')).toBe(`On an invoice that nobody pays, with each stage done on its day and no weekend or holiday in the way:
- “Suspension” comes 44 calendar days after the due date instead of 37 calendar days after the due date.
- Data would be deleted 104 calendar days after the due date instead of 97 calendar days after the due date.

In the policy:
- “Final notice”, time left before the next stage: 14 calendar days instead of 7 calendar days.
- Time a payment may take to show: 3 working days instead of 5 working days.
`);
  }); // prettier-ignore

  test.each([
    [
      'es',
      'La etapa «Suspensión» llega 44 días naturales después del vencimiento (hasta ahora: 37 días naturales después del vencimiento).',
    ],
    [
      'it',
      'La fase «Sospensione» arriva 44 giorni di calendario dopo la scadenza (finora: 37 giorni di calendario dopo la scadenza).',
    ],
  ])('is told in %s', async (locale, line) => {
    expect((await saldo(`${words} --locale ${locale}`)).out).toContain(line);
  });

  test('is printed for machines, with the place in the policy and the words', async () => {
    const { out } = await saldo(`${words} --json`);
    const { changes } = JSON.parse(out) as { changes: object[] };
    expect(changes).toContainEqual({
      kind: 'field',
      path: ['postingDays'],
      sentence: expect.objectContaining({ code: 'policy-diff:term.changed' }),
      says: expect.stringMatching(/^Time a payment may take to show/),
    });
  });

  test('is nothing where nothing changed', async () => {
    expect((await saldo('policy diff %old.json %old.json')).out).toBe('Nothing changes.\n');
    expect((await saldo('policy diff %old.json %old.json --json')).out).toContain('"changes":[]');
  });
});

test.each([
  ['one policy', 'policy diff %old.json', 'two policy files'],
  ['three policies', 'policy diff %old.json %new.json %old.json', 'two policy files'],
  ['a language nobody here speaks', `${words} --locale fr`, '--locale'],
  [
    'a calendar, which changes nothing of what a policy says',
    `${words} --holidays cn`,
    '--holidays',
  ],
  ['a file that is not there', 'policy diff %old.json %none.json', 'no such file'],
])('%s is refused', async (_, line, named) => {
  const { code, out, errors } = await saldo(line);
  expect([code, out, errors.includes(named)]).toEqual([2, '', true]);
});
