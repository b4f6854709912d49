import { describe, expect, test } from 'vitest';
import { formatDate, locales } from '#i18n';
import { desk } from '../support/cli.ts';
import { wholeDraft } from '../support/policy-preset.ts';
import { cny, doneOnTime, ledgerOf, spring2026 } from '../support/timeline-case.ts';

interface Printed {
  letters: {
    letter: string;
    stage: string | null;
    on: string;
    subject: string;
    body: string;
    note: string | null;
  }[];
}

const { file, saldo } = desk();
file('policy.json', wholeDraft('balanced'));
file('preset.json', JSON.parse((await saldo('policy new --preset balanced --json')).out));
file('ledger.json', ledgerOf(doneOnTime('pre-due', 'reminder-1', 'reminder-2', 'call', 'credit-hold'))); // prettier-ignore
file('dates.json', spring2026);
const words =
  'policy letters %policy.json --ledger %ledger.json --as-at 2026-05-06 --holidays %dates.json';

const json = async (line: string) => JSON.parse((await saldo(`${line} --json`)).out) as Printed;

test('as JSON, a letter has its stage, day, subject and body, and nothing else', async () => {
  const { letters } = await json(words);
  expect(letters.map(({ letter, stage, on }) => [letter, stage, on])).toEqual([
    ['final-notice', 'final-notice', '2026-05-06'],
    ['suspension', 'suspension', '2026-05-13'],
  ]);
  expect(Object.keys(letters[0] ?? {})).toEqual([
    'letter',
    'stage',
    'on',
    'subject',
    'body',
    'note',
  ]);
  expect(letters.map(({ note }) => note)).toEqual([null, null]);
});

test('where holidays are not known that far, a note beside each letter says so, and the letter does not', async () => {
  file('march.json', { ...spring2026, covers: { from: '2026-01-01', to: '2026-05-08' } });
  const unsure = words.replace('dates.json', 'march.json');
  const [final] = (await json(`${unsure} --locale es`)).letters;
  expect(final?.note).toMatch(/8 May 2026.*This letter names such a day/s);
  expect(final?.body).not.toContain(final?.note);
  const { out } = await saldo(unsure);
  expect(out).toContain(`── final-notice, 2026-05-06, due ──\n(For you, not for the customer: ${final?.note})\n`);
}); // prettier-ignore

test.each(locales)('the final notice names both dates in %s', async (locale) => {
  const [final] = (await json(`${words} --locale ${locale}`)).letters;
  expect(final?.subject).toContain(formatDate('2026-05-13', locale));
  expect(final?.body).toContain(formatDate('2026-07-12', locale));
  expect(final?.body).not.toContain(final?.subject);
});

test('as text, each letter is headed by its name and day', async () => {
  const { code, out, errors } = await saldo(`${words} --customer Kunming`);
  expect(code).toBe(0);
  expect(errors).toBe('');
  expect(out).toContain('── final-notice, 2026-05-06, due ──\nFinal notice');
  expect(out).toContain('── suspension, 2026-05-13, planned ──');
  expect(out).toContain('\nKunming\n');
});

test('a policy that does not yet say who it is from gives letters with gaps, and says what is open', async () => {
  const { code, out, errors } = await saldo(words.replace('policy.json', 'preset.json'));
  expect(code).toBe(0);
  expect(out).toContain('[name of the partner]');
  expect(errors).toContain('$.partner');
});

test('a paid invoice has no letters, and that is said', async () => {
  file('paid.json', ledgerOf([{ on: '2026-04-03', type: 'payment', amount: cny(10_000) }]));
  const line = words.replace('ledger.json', 'paid.json');
  expect((await saldo(line)).out).toBe('No letter is due, and none is planned.\n');
  expect((await json(line)).letters).toEqual([]);
});

describe('bad input', () => {
  file('bare.json', { version: 1, stages: wholeDraft('balanced').stages });
  test.each([
    ['no policy', 'policy letters --ledger %ledger.json --as-at 2026-05-06', 'one policy file'],
    ['no ledger', 'policy letters %policy.json --as-at 2026-05-06', '--ledger'],
    ['no day', 'policy letters %policy.json --ledger %ledger.json', '--as-at'],
    ['another language', `${words} --locale fr`, '--locale'],
    ['stages alone', words.replace('policy.json', 'bare.json'), '$.law'],
  ])('%s ends with 2 and is named', async (_, line, named) => {
    const { code, out, errors } = await saldo(line);
    expect([code, out]).toEqual([2, '']);
    expect(errors).toContain(named);
  });
});

test('--help says how', async () => {
  const { code, out } = await saldo('policy letters --help');
  expect(code).toBe(0);
  expect(out).toContain('--as-at');
});
