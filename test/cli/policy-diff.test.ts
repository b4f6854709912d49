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
const words = 'policy diff %old.json %new.json --holidays cn';

describe('what one policy changes of another', () => {
  test('is told in lines, first what moves on the sample invoice', async () => {
    const { code, out, errors } = await saldo(words);
    expect([code, errors]).toEqual([0, '']);
    expect(out.replaceAll('\u00a0', ' ')).toBe(`On an invoice due on 1 April 2026 that nobody pays, each stage done on its day:
- “Suspension” moves from day 42 to day 49, counted from the due date.
- Data would be deleted on day 109 after the due date instead of day 102.

In the policy:
- “Final notice”, time left before the next stage: 14 days instead of 7 days.
- Time a payment may take to show: 3 working days instead of 5 working days.
`);
  }); // prettier-ignore

  test.each([
    ['es', '«Suspensión» pasa del día 42 al día 49, contado desde el vencimiento.'],
    ['it', '«Sospensione» passa dal giorno 42 al giorno 49, contato dalla scadenza.'],
  ])('is told in %s', async (locale, line) => {
    expect((await saldo(`${words} --locale ${locale}`)).out).toContain(line);
  });

  test('is printed for machines, with the place in the policy and the words', async () => {
    const { out } = await saldo(`${words} --json`);
    const { dueOn, changes } = JSON.parse(out) as { dueOn: string; changes: object[] };
    expect(dueOn).toBe('2026-04-01');
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
  ['a day that does not exist', `${words} --due 2026-02-30`, '--due'],
  ['a file that is not there', 'policy diff %old.json %none.json', 'no such file'],
])('%s is refused', async (_, line, named) => {
  const { code, out, errors } = await saldo(line);
  expect([code, out, errors.includes(named)]).toEqual([2, '', true]);
});
